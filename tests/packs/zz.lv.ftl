ZZ-C1-01 = Kas gaida atbildi, drīkst strādāt sev.
ZZ-C2-01 = Zedlandē veikalam vajag { $value }.
