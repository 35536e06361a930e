### The menu.

menu = Menu. What do you need?
    .path = 🗺 My path
    .settings = ⚙️ Settings
    .pause = ⏸ Pause or go on
    .why = ❓ Why this message?
    .about = ℹ️ About Solis
    .back = Back
