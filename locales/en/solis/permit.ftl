### The gate before some lessons: may I work for myself here? It says usually, and decides no case.

gate = The next lesson is about registering. First one question: may you work for yourself here?

status = What is your status here? I do not keep what you tap. I keep only the answer, and only you see it. I never decide a case: the office does.
    .citizen = I am a citizen here
    .eu = I am a citizen of another EU country
    .permanent = Permanent or long-term permit
    .protected = Refugee or subsidiary protection
    .temporary = Temporary protection (Ukraine)
    .permit = Permit that ends: work, study, family
    .applicant = I asked for asylum and wait
    .without = No permit today
    .unsure = I do not know

yes = ✅ Yes, usually. People with this status may usually work for themselves. The office decides, not I.

ask = 🟡 Ask first. I cannot say it for your status. Here is where to ask. The course goes on with the next lesson. You can answer again at any time: Menu, In my country.

no = ⛔ No, not with this status today. Do not register now: ask first what you can do. Here is where. The course goes on with the next lesson. You can answer again at any time: Menu, In my country.
