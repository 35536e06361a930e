### Facts of Lithuania, one a message, by their ids in dialogues/packs/LT.toml.

LT-C1-01 = AB dışından gelenlerin kendi işini yapmak için genellikle geçici ya da sürekli oturma iznine ihtiyacı vardır. Ukrayna vatandaşları için bir istisna var: hangi belgelerin gerektiğini sorun.

LT-C2-01 = 2 basit yol var. Biri bireysel faaliyet belgesi (individualios veiklos pažyma). Öteki iş ruhsatı (verslo liudijimas): listedeki işler için, önceden ödenen sabit vergiyle.
