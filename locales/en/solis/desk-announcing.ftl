### What those who run the programme are told of announcements in their chat.

desk-announce-write = 📣 Send or forward here what you want to announce: words, or a picture, sound or file with words.

desk-announce-whom =
    📣 { $what }

    Who shall hear it?
    .everybody = Everybody

desk-announce-ready =
    📣 { $what }

    People who will hear it: { $people }. Without a text in their language ({ $languages }): { $rule }. Shall it go out?
    .send = ✅ Send
    .despite = ✅ Send it all the same
    .again = 🔁 Ask the machine again
    .programme = 🌐 Give them the programme’s language
    .machine = 🤖 Translate by machine
    .nobody = 🚫 Do not send it to them
    .test = 👁 Send a test to me
    .cancel = Do not send it

desk-announce-making = 🤖 The machine translates. In a moment you see what it has made.

desk-announce-going = 📣 It goes out in one minute. People: { $people }.
    .undo = ↩️ Undo

desk-announce-approve =
    📣 { $name } asks you to approve this:

    { $what }

    People who will hear it: { $people }. Without a text in their language ({ $languages }): { $rule }.
    .approve = ✅ Approve and send
    .refuse = Not like this

desk-announce-asked = This needs a second person. The other coordinators have been asked.

desk-announce-refused = 📣 It was not approved as it is. You can change it in the console and ask again.

desk-announce-no = This cannot go out as it is: it needs words, not too many of them. In the console you see what is wrong.

desk-announce-over = It does not go out.
