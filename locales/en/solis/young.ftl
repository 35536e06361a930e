### Somebody who is too young to agree by themselves.

young = Thank you for saying so. Then I stop here: a parent or guardian has to agree first. I write nothing by myself. You did nothing wrong.
    .easy = Thank you. I stop here. A parent or guardian has to agree first. You did nothing wrong.

who = I have told the people who run this course. You can write to them here, now or later.
    .easy = The people of the course know it. You can write to them here.

still = The course waits until a parent or guardian agrees. Was it a wrong tap? Then tell a person.
    .easy = The course waits. A parent or guardian has to agree. Was it a wrong tap? Tell a person.
    .person = A person
    .rest = I wait

rest = Good. See you later.

vouched = Good news: you can go on with the course.
    .easy = You can go on now.
