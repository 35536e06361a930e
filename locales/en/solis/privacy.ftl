### My data: what is kept, what for, and who answers for it.

# $agreed is a list: each purpose and the learner's answer. $contact is a name and an address.
privacy =
    Your data.

    We keep what you tap and write here. We keep your language, your hour, and the name you gave. You have said:

    { $agreed }

    A mentor sees only what you let them see, each time anew. That does not depend on the answers above.

    Questions about your data: { $contact }
    .easy =
        Your data.

        We keep what you tap and write. We keep your language, your hour and your name. You said:

        { $agreed }

        A mentor sees only what you show.

        Questions? { $contact }
    .change = Change my answers
    .data = 📦 Get everything
    .forget = 🗑 Forget me
    .person = A person
    .back = Back
