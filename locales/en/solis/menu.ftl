### The menu.

menu = Menu. What do you need?
    .danger = 🆘 Danger, or I cannot go on
    .path = 🗺 My path
    .country = 📍 In my country
    .settings = ⚙️ Settings
    .pause = ⏸ Pause or go on
    .why = ❓ Why this message?
    .about = ℹ️ About Solis
    .easier = 🔤 Say it easier
    .back = Back
