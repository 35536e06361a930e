### Λόγια για εκπαιδευτές: το τυπωμένο φύλλο, και όσα λέει μόνο του ένα μάθημα με ερωτήσεις από αλλού.

learn = Τι μαθαίνετε
questions = Ερωτήσεις
# Above the questions of the printed sheet.
tick = Σημειώστε την καλύτερη απάντηση.
home = Στο σπίτι
answers = Απαντήσεις
licence = Όλοι μπορούν να χρησιμοποιούν, να αντιγράφουν και να αλλάζουν αυτό το φύλλο: CC BY 4.0. Παρακαλούμε γράψτε ότι είναι από το Solis.
# The two buttons under “true or false”.
true = Σωστό
false = Λάθος
# What follows is said in the chat, in a lesson of imported questions.
waiting = Σας περιμένουν λίγες ερωτήσεις.
last = Αυτή ήταν η τελευταία ερώτηση. Ευχαριστούμε!
right = Ναι, αυτό είναι σωστό.
# The best answer stands behind it.
best = Η καλύτερη απάντηση είναι:
