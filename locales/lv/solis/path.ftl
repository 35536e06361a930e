### Mans ceļš.

# $path ir nodarbību saraksts, katra savā rindā; $done un $total ir skaitļi.
path =
    Mans ceļš. Pabeigtās nodarbības: { $done } no { $total }.

    { $path }
    .continue = Turpināt
    .back = Atpakaļ
