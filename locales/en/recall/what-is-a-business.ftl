### Asked some days after “What is a business?”.

who-pays = Rahel repairs bicycles in her own room. Who pays her there?
    .boss = 👔 An employer
    .customers = 🚲 Her customers
    .easy = Rahel repairs bikes in her own room. Who pays her?
who-pays-boss = In the big workshop, yes. In her own room nobody pays her a wage. Her customers pay.
    .easy = In her job, yes. In her own room, customers pay.
who-pays-customers = Yes. In a business, customers pay. In a job, an employer pays.
    .easy = Yes. In a business, customers pay.

whose-loss = A month is bad. The costs are higher than the sales. Who carries the loss?
    .owner = 🙋 The owner
    .customer = 🛒 The customers
    .nobody = 💨 Nobody
    .easy = A bad month. Little money comes in. Who loses money?
whose-loss-owner = Yes. The profit is the owner's, and so is the loss. So it is good to start small.
    .easy = Yes. The owner loses money. So start small.
whose-loss-customer = It would be nice, but customers pay only the price. The owner carries the loss. So it is good to start small.
    .easy = Customers pay only the price. The owner loses money.
whose-loss-nobody = Rent and material are paid all the same. The owner carries the loss. So it is good to start small.
    .easy = The rent is paid all the same. The owner loses money.

job-or-business = Omar cleans offices. A company tells him where and when, and pays him each month. What is it?
    .job = 👔 A job
    .business = 🏪 His own business
    .hobby = 🎨 A hobby
    .easy = A company tells Omar where to clean. It pays him each month. What is it?
job-or-business-job = Yes. An employer sets the hours and pays a wage. It is a job.
    .easy = Yes. A boss pays him. It is a job.
job-or-business-business = He works hard, and cleaning can be a business. But here somebody else sets the hours and pays a wage. It is a job.
    .easy = Cleaning can be a business. But here a boss pays. It is a job.
job-or-business-hobby = A hobby brings joy and usually no money. He is paid each month. It is a job.
    .easy = A hobby brings no money. He is paid. It is a job.
