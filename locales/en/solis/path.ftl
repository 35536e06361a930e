### My path.

# $path is the list of lessons, one a line; $done and $total are numbers.
path =
    My path: { $done } of { $total } lessons are done.

    { $path }
    .continue = Continue
    .back = Back
