### Λέξεις που στέκονται μόνες: πληκτρολόγιο, σύντομες απαντήσεις, ημέρες.
###
### Ένα πράγμα, μία λέξη: learner = εκπαιδευόμενος (όταν πρόκειται για ένα άτομο: άτομο), mentor = μέντορας,
### coordinator = συντονισμός, όσοι συντονίζουν, course = μαθήματα (σειρά μαθημάτων), module = ενότητα,
### lesson = μάθημα, step = βήμα, group (cohort) = ομάδα, announcement = ανακοίνωση, talk = συζήτηση,
### chat = συνομιλία (όπως στο Telegram), card = κάρτα, homework, task = άσκηση, business = επιχείρηση,
### job = δουλειά με μισθό, customer = πελάτης, price = τιμή, profit = κέρδος, permit = άδεια διαμονής,
### licence = επαγγελματική άδεια, self-employed = αυτοαπασχόληση, tax = φόρος, tax office = εφορία,
### invoice = τιμολόγιο, skill = δεξιότητα, trade union = συνδικάτο, advice centre = κέντρο συμβουλών.

# The three buttons that are always there. At most 16 letters each; all different.
continue = Συνέχεια
person = Θέλω άνθρωπο
menu = Μενού

# What a learner is called who gave no name. Η λέξη είναι ίδια για όλα τα φύλα.
nameless = συνοδοιπόρος

# Under the first message of a lesson whose translation nobody has reviewed.
machine = 🤖 Αυτό το κείμενο το μετέφρασε μηχανή. Δεν το έχει ελέγξει ακόμα κανείς.

# Above the first message of a lesson that is not told in Greek. It follows in English.
not-in-yours = 🌍 Αυτό το μάθημα δεν υπάρχει ακόμα στα ελληνικά. Είναι στα αγγλικά.

unchecked = 🤖 Κανείς δεν έχει ελέγξει ακόμα αυτά τα λόγια στη γλώσσα σου. Γι’ αυτό τα διαβάζεις πρώτα στα αγγλικά. Πιο κάτω είναι η μετάφραση της μηχανής.
    .easy = 🤖 Κανείς δεν το έλεγξε στη γλώσσα σου. Πρώτα είναι στα αγγλικά. Από κάτω είναι η μετάφραση της μηχανής.

# At most 200 letters: Telegram shows it in a small window.
wrong-fact = ✋ Αυτό είναι λάθος
closed = Αυτή η ερώτηση έκλεισε. Ανοιχτή είναι η τελευταία ερώτηση.
noted = Ευχαριστώ. Το σημείωσα.
forgotten = Τώρα δεν σας ξέρω πια: έσβησα όλα όσα κρατούσα για εσάς. Αν κάποτε θέλετε να αρχίσετε πάλι, γράψτε /start. Γεια σας και καλή τύχη!

please-tap = Πατήστε ένα από τα κουμπιά, παρακαλώ. Μπορείτε και να γράψετε τον αριθμό του.
    .easy = Πατήστε ένα κουμπί. Ή γράψτε τον αριθμό του.

# Where a number is to be worked out, and there is none, or several.
please-number = Γράψτε έναν αριθμό με ψηφία, για παράδειγμα 12. Μπορείτε να γράψετε και μια λέξη δίπλα: 12 ευρώ.
    .easy = Γράψτε έναν αριθμό, για παράδειγμα 12.

# What somebody has put in order so far, with numbers, above the buttons that are left.
so-far =
    { $put }

    Τι έρχεται μετά;
start-again = ↩️ Από την αρχή

# Of an answer, for mentors and on the page of what is kept: how it was put in order; that it is no number of ours.
in-order = Στη σωστή σειρά
in-another-order = Σε άλλη σειρά
another-number = Άλλος αριθμός

idle = Για να προχωρήσετε, πατήστε «Συνέχεια». Για να ρωτήσετε κάτι, πατήστε «Θέλω άνθρωπο».

welcome-back = { $name } – καλώς ήρθατε πάλι! Συνεχίζουμε από εκεί που μείναμε.

cannot-use = Αυτό το είδος μηνύματος δεν μπορώ να το χρησιμοποιήσω εδώ. Πατήστε ένα κουμπί ή γράψτε.

kept-for-person = Το κρατάω για τον άνθρωπο που θα σας απαντήσει.

# How long a person usually takes.
wait-unknown = Δεν ξέρω ακόμα πόση ώρα χρειάζεται.
wait-hour = Συνήθως κάποιος έρχεται μέσα σε μία ώρα.
wait-day = Συνήθως κάποιος έρχεται μέσα σε μία ημέρα.
wait-days = Συνήθως χρειάζονται μερικές ημέρες.

# Above what a person says to another.
from = 💬 { $name }
changed = ✏️ { $name } – αυτό το μήνυμα άλλαξε:

# In place of something that this chat cannot show; $what is one of the words for it below.
was-sent = 📎 { $name } – εδώ δεν μπορεί να φανεί αυτό που στάλθηκε: { $what }

# To whoever sent it.
not-passed-on = Αυτό δεν μπόρεσε να φτάσει: { $what }

# To a learner who sends their own number with the button of the messenger.
own-number = 🔒 Ο αριθμός σας μένει σε εμένα: ο μέντορας δεν τον βλέπει. Αν θέλετε παρ' όλα αυτά να τον δώσετε, γράψτε τον σε μήνυμα.

# Whoever writes one of these words wants a person. With commas between.
help-words = βοήθεια, βοηθεια, βοηθήστε με, βοηθηστε με, βοήθησέ με, βοηθησε με, άνθρωπος, ανθρωπος, άνθρωπο, ανθρωπο, έναν άνθρωπο, εναν ανθρωπο, θέλω βοήθεια, θελω βοηθεια, χρειάζομαι βοήθεια, χρειαζομαι βοηθεια, θέλω έναν άνθρωπο, θελω εναν ανθρωπο, voithia, voitheia

# Whoever writes one of these words wants it said easier. With commas between.
easier-words = πιο εύκολα, πιο ευκολα, πιο απλά, πιο απλα, πες το πιο απλά, πείτε το πιο απλά, πειτε το πιο απλα, πολύ δύσκολο, πολυ δυσκολο, είναι δύσκολο, ειναι δυσκολο, δύσκολο, δυσκολο, δεν καταλαβαίνω, δεν καταλαβαινω, δεν κατάλαβα, δεν καταλαβα, den katalavaino

# For a mentor: how it shows that a learner is stuck. A number follows.
stuck-wrong = λάθος απαντήσεις
stuck-again = η ίδια ερώτηση ξανά
stuck-silent = ημέρες σιωπής μέσα στο μάθημα
stuck-easier = «πείτε το πιο απλά»

# Above what a machine has translated of what a person says.
translated = 🤖 Μετάφραση από μηχανή:

too-fast = Αυτό ήταν πολύ γρήγορο. Περιμένετε ένα λεπτό, παρακαλώ. Τίποτα δεν χάθηκε.

crowded =
    Αυτή τη στιγμή έρχονται πολλοί άνθρωποι μαζί. Γράψτε ξανά σε λίγα λεπτά, παρακαλώ.

    Χρειάζεστε βοήθεια τώρα;

    📞 { $emergency } – αν κινδυνεύει η ζωή σας ή η ζωή άλλου ανθρώπου. Δωρεάν, μέρα και νύχτα, σε όλη την ΕΕ και στην Τουρκία.

    Για έναν άνθρωπο από την ομάδα μας, πατήστε «Θέλω άνθρωπο».
    .easy =
        Τώρα έρχονται πολλοί άνθρωποι. Γράψτε ξανά σε λίγα λεπτά.

        Θέλετε βοήθεια τώρα;

        📞 { $emergency } – όταν κάποιος μπορεί να πεθάνει. Δωρεάν, μέρα και νύχτα, σε όλη την ΕΕ και στην Τουρκία.

        Για έναν άνθρωπο από την ομάδα μας, πατήστε «Θέλω άνθρωπο».

trouble = Κάτι πήγε στραβά από τη δική μου πλευρά. Δοκιμάστε άλλη μία φορά. Η θέση σας δεν χάθηκε.

other-device = Αυτή η συνομιλία συνεχίζεται τώρα εδώ. Η θέση σας δεν χάθηκε.

# In place of a day and an hour: “Your next lesson day: any time you like”.
any-time = όποτε θέλετε
today = σήμερα
monday = Δευτέρα
tuesday = Τρίτη
wednesday = Τετάρτη
thursday = Πέμπτη
friday = Παρασκευή
saturday = Σάββατο
sunday = Κυριακή

# The web page.
write-here = Γράψτε εδώ…
send = Αποστολή
photo = (φωτογραφία)
voice = (ηχητικό μήνυμα)
video = (βίντεο)
sound = (ήχος)
file = (αρχείο)
sticker = (αυτοκόλλητο)
place-on-map = (σημείο στον χάρτη)
contact = (επαφή)
message = (μήνυμα)
attachment = (συνημμένο)
unreadable = ένα μήνυμα που δεν μπόρεσε να διαβαστεί
file-gone = Αυτό το αρχείο δεν μπορεί να εμφανιστεί: δεν υπάρχει πια ή δεν ανοίγει αυτή τη στιγμή.
read-aloud = 🔊 Ακρόαση
offline = Δεν υπάρχει δίκτυο. Κρατάω το μήνυμά σας και θα το στείλω.
other-device-link = Συνέχεια από άλλη συσκευή
other-device-explain = Ανοίξτε αυτόν τον σύνδεσμο στην άλλη σας συσκευή μέσα σε 15 λεπτά. Λειτουργεί μία φορά.
other-device-open = Συνέχεια εδώ
link-old = Αυτός ο σύνδεσμος είναι παλιός ή έχει ήδη χρησιμοποιηθεί. Φτιάξτε καινούργιο στην πρώτη σας συσκευή.
you = Εσείς
robot = Solis, ρομπότ μαθημάτων

# To somebody who came by a link into a group.
group-full = Αυτή η ομάδα είναι γεμάτη. Μπορείτε να αρχίσετε και χωρίς ομάδα: δεν θα χάσετε τίποτα.
    .easy = Η ομάδα είναι γεμάτη. Μπορείτε να αρχίσετε χωρίς ομάδα.
link-over = Αυτός ο σύνδεσμος δεν ισχύει πια. Μπορείτε να αρχίσετε και χωρίς ομάδα.
    .easy = Ο σύνδεσμος είναι παλιός. Μπορείτε να αρχίσετε χωρίς ομάδα.

# What a learner's data is for, and whether they agree to it; then who answers questions about it.
for-course = Τα μαθήματα
for-trainer = Οι υπεύθυνοι βλέπουν τα μαθήματά μου
for-reports = Με μετράνε στις αναφορές
agreed = ναι
not-agreed = όχι
not-asked = δεν ρωτήθηκε ακόμα
contact-unnamed = οι υπεύθυνοι των μαθημάτων. Για να τους βρείτε, πατήστε «Θέλω άνθρωπο».
# To somebody who is known and opens a link into a group.
group-full-stay = Εκείνη η ομάδα είναι γεμάτη. Για εσάς δεν αλλάζει τίποτα: συνεχίζετε όπως πριν.
    .easy = Εκείνη η ομάδα είναι γεμάτη. Συνεχίζετε όπως πριν.
link-over-stay = Εκείνος ο σύνδεσμος δεν ισχύει πια. Για εσάς δεν αλλάζει τίποτα: συνεχίζετε όπως πριν.
    .easy = Εκείνος ο σύνδεσμος είναι παλιός. Συνεχίζετε όπως πριν.
in-group = Είστε ήδη σε αυτή την ομάδα.
group-joined = Έγινε: τώρα είστε σε αυτή την ομάδα.
other-organisation = Αυτός ο σύνδεσμος είναι για ομάδα άλλης οργάνωσης. Γι' αυτό δεν αλλάζει τίποτα για εσάς. Αν θέλετε να αλλάξετε, ρωτήστε έναν δικό μας άνθρωπο.
    .easy = Αυτός ο σύνδεσμος είναι για άλλη οργάνωση. Δεν αλλάζει τίποτα. Θέλετε να αλλάξετε; Ρωτήστε έναν δικό μας άνθρωπο.
