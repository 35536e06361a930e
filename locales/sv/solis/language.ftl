### Ett annat språk.

language = Vilket språk vill du ha?

changed = Bra. Vi fortsätter på svenska.
