//! With scripts off the page works by its forms.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::browser_stage::{Chromium, Look, Phone, Product, until};

/// Waits until the page says this so often; without a script it has to be opened again.
async fn reads(phone: &Phone, product: &Product, words: &str, times: usize) -> Result<()> {
    until(words, || async {
        if phone.source().await?.matches(words).count() == times {
            return Ok(Some(()));
        }
        phone.goto(&product.url("/")).await?;
        Ok(None)
    })
    .await
}

/// Taps the newest of these, by hand: the driver's own ways need scripts on the page.
async fn tap(phone: &Phone, what: &str, label: &str) -> Result<()> {
    let place = format!(
        "(() => {{ const all = [...document.querySelectorAll('{what}')];
        const it = all.filter(it => it.textContent.includes('{label}')).pop();
        it.scrollIntoView({{ block: 'center' }});
        const box = it.getBoundingClientRect();
        return [(box.left + box.right) / 2, (box.top + box.bottom) / 2]; }})()"
    );
    let asked = json!({ "expression": place, "returnByValue": true });
    let answer = phone.command("Runtime.evaluate", asked).await?;
    let place = &answer["result"]["value"];
    let x = place[0].as_f64().with_context(|| format!("{label}: {answer}"))?;
    for kind in ["mousePressed", "mouseReleased"] {
        let tap = json!({ "type": kind, "x": x, "y": place[1], "button": "left", "clickCount": 1 });
        phone.command("Input.dispatchMouseEvent", tap).await?;
    }
    Ok(())
}

#[tokio::test]
async fn without_scripts() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let product = Product::start().await?;
    let phone = chromium.open(Look { scripts: false, ..Look::default() }).await?;
    phone.goto(&product.url("/")).await?;
    let way = [
        ("English", "How shall I write?"),
        ("Standard words", "What shall I call you?"),
        ("Skip", "Think of your own street"),
        ("Repair workshop", "Rahel likes bicycles"),
        ("Next", "In a job, an employer pays"),
    ];
    for (label, words) in way {
        tap(&phone, "article button", label).await?;
        reads(&phone, &product, words, 1).await?;
    }
    phone.picture_of_now("en-without-scripts").await?;
    tap(&phone, ".keys button", "Menu").await?;
    reads(&phone, &product, "What do you need?", 1).await?;
    tap(&phone, "input[name=say]", "").await?;
    phone.command("Input.insertText", json!({ "text": "Back" })).await?;
    tap(&phone, ".writing button", "Send").await?;
    reads(&phone, &product, "In a job, an employer pays", 2).await?;
    // Nothing was sent twice by opening the page again and again.
    let turns = product.turns().await?;
    ensure!(turns == 8, "{turns} turns");
    ensure!(product.count("SELECT count(*) FROM learners").await? == 1);
    phone.close().await
}
