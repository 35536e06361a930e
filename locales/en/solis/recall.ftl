### Before questions about earlier lessons.

# Said before one to three short questions. Who goes on without an answer loses nothing.
intro = First a short look back: what do you still know? Nobody counts. To go on without it, tap Continue.
    .easy = First a look back. What do you still know? You can also tap Continue.
