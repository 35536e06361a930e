### Ο δρόμος μου.

# $path is the list of lessons, one a line; $done and $total are numbers.
path =
    Ο δρόμος μου. Μαθήματα που έγιναν: { $done } από { $total }.

    { $path }
    .continue = Συνέχεια
    .back = Πίσω
