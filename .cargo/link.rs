//! How the program is linked.

#[expect(clippy::disallowed_methods, reason = "this is how cargo speaks to it")]
fn main() {
    println!("cargo::rerun-if-changed=.cargo/link.rs");
    let is = |what: &str, value: &str| std::env::var(what).is_ok_and(|it| it == value);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        // The list of addresses that are set at the start takes 10 kB instead of 800, and so much less stays in memory.
        // glibc reads it from 2.36 on, which is Debian 12.
        println!("cargo::rustc-link-arg-bin=solis=-Wl,-z,pack-relative-relocs");
    }
}
