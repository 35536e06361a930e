### Någon som är för ung för att säga ja själv.

young = Tack för att du säger det. Då stannar jag här: en förälder eller vårdnadshavare måste säga ja först. Jag skriver inget av mig själv. Du har inte gjort något fel.
    .easy = Tack. Jag stannar här. En förälder eller vårdnadshavare måste säga ja först. Du har inte gjort något fel.

who = Jag har berättat det för dem som leder kursen. Du kan skriva till dem här, nu eller senare.
    .easy = De som leder kursen vet det. Du kan skriva till dem här.

still = Kursen väntar tills en förälder eller vårdnadshavare säger ja. Tryckte du fel? Säg det till en människa.
    .easy = Kursen väntar. En förälder eller vårdnadshavare måste säga ja. Tryckte du fel? Säg det till en människa.
    .person = En människa
    .rest = Jag väntar

rest = Bra. Vi ses senare.

vouched = Bra nyheter: du kan fortsätta med kursen.
    .easy = Nu kan du fortsätta.
