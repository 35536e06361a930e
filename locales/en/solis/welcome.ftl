### The first minute.

# The first words a new learner sees, in the language of their phone. The buttons are the languages.
language =
    Hello! Which language do you like?
    .easy = Hello! Which language?

hello =
    I am Solis, a course robot. I am not a person.

    I help you start a first business of your own, step by step. Most lessons take about 5 minutes. It costs nothing.
    .easy =
        I am Solis. I am a robot, not a person.

        I help you start a small business. Most lessons take 5 minutes. It is free.

reading =
    How shall I write? Easy words are shorter. You can change it any time.
    .easy = How shall I write? You can change it later.
    .standard = Standard words
    .easy-words = Easy words

name =
    What shall I call you? Write a short name. You can also skip this.
    .easy = Your name? Write a short name. Or skip.
    .skip = Skip
