# language: sv
@st-regime @sosfs-2015-8 @hslf-fs-2021-8
Egenskap: Vilket regelverk en ST-läkare prövas enligt
  Övergångsbestämmelserna till HSLF-FS 2021:8 och förordning (2020:1098) avgör vilka regelverk som står öppna.
  När flera står öppna väljer ST-läkaren.

  Regel: Det valda regelverket står öppet för ST-läkaren

    Scenario: Svensk AT gör att SOSFS 2015:8 får väljas även för ST som börjat efter 2021
      Givet en ST-läkare "Sara Lind" med:
        | Avsedd specialitet  | Psykiatri    |
        | Status              | Pågående     |
        | Legitimation        | 2021-12-01   |
        | Svensk AT fullgjord | ja           |
        | ST påbörjad         | 2022-03-01   |
        | Valt regelverk      | SOSFS 2015:8 |
      När reglerna prövas per 2024-05-15
      Så är regeln uppfylld
      Och prövas "Sara Lind" enligt "SOSFS 2015:8"
      Och anges källan "Förordning (2020:1098)"
