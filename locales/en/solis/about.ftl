### What Solis is.

about =
    Solis means “step” in Latvian. I am a robot that brings short lessons about a first business of your own. It costs nothing.

    I keep your answers, so that you can go on where you stopped. What you share with a mentor, a mentor can read. Please never send photos of papers, cards or money.
    .easy =
        Solis means “step”. I am a robot. My lessons are free.

        I keep your answers. So you can go on later. Never send photos of papers, cards or money.
    .person = A person
    .back = Back
