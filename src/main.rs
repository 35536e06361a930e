//! t
fn main() {
    let mut files = solis::content::Files::new();
    fn walk(dir: &std::path::Path, files: &mut solis::content::Files) {
        for e in std::fs::read_dir(dir).unwrap().flatten() {
            if e.path().is_dir() { walk(&e.path(), files) } else { files.insert(e.path().display().to_string(), std::fs::read(e.path()).unwrap()); }
        }
    }
    walk("dialogues".as_ref(), &mut files); walk("locales".as_ref(), &mut files);
    match solis::content::Library::load(&files) { Ok(_) => println!("ok"), Err(p) => for p in p { println!("{p}") } }
}
