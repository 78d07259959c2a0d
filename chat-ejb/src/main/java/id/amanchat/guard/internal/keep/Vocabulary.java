package id.amanchat.guard.internal.keep;

/** The words by which English and Indonesian speakers say what a number is, as they write them in a chat. */
final class Vocabulary {

    static final Lexicon WORDS = new Lexicon()
            .say(
                    Label.CARD,
                    "kartu, card, cards, krtu, kartunya, visa, mastercard, master card, amex, "
                            + "american express, jcb, unionpay, union pay, maestro, gpn, cc, ccnya, credit card, debit card, "
                            + "kartu kredit, kartu debit, kartu debet, kartu atm, card number, nomor kartu, no kartu, pan, "
                            + "nomor cc, no cc, kk visa, diners, dinersclub, discover, kartu fisik, kartu virtual, "
                            + "virtual card, nomer kartu, number on my card, number on the card, kredit card, creditcard, "
                            + "debitcard, cardnumber")
            .say(
                    Label.REFERENCE,
                    "kartu keluarga, kartu sim, sim card, simcard, kartu perdana, kartu bpjs, "
                            + "kartu member, member card, kartu anggota, kartu pelajar, kartu nama, gift card, id card, "
                            + "kartu npwp, business card, kartu identitas, kartu tanda penduduk, kartu halo, kartu garansi, "
                            + "kartu indonesia sehat, kartu prakerja, kartu vaksin")
            .say(
                    Label.ACCOUNT,
                    "rekening, rek, norek, rekeningnya, rekning, account, accounts, acc, acct, akun, "
                            + "account number, nomor rekening, no rek, no rekening, nomor rek, bank account, va, "
                            + "virtual account, virtualaccount, briva, nomor va, no va, kode va, iban, nomor akun, "
                            + "savings account, tabungan, giro, deposito, atas nama, a n, an, bilyet")
            .say(
                    Label.REFERENCE,
                    "hp, handphone, wa, whatsapp, telp, tlp, telpon, telepon, phone, nope, "
                            + "ponsel, contact, fax, cell, nohp, nowa, hotline, call center, callcenter, ref, reff, "
                            + "refnya, referensi, reference, resi, noresi, awb, tracking, transaksi, trx, trxid, txn, trans, "
                            + "transaction, invoice, inv, order, orderan, pesanan, tagihan, bill, billing, booking, tiket, "
                            + "ticket, laporan, aduan, pengaduan, case, kasus, complaint, komplain, npwp, bpjs, passport, "
                            + "imei, iccid, serial, sn, seri, meter, meteran, meteran listrik, pelanggan, customer, idpel, "
                            + "pln, listrik, token listrik, token pln, stroom, pdam, polis, policy, kontrak, contract, "
                            + "pinjaman, loan, nmid, qris, tid, mid, merchant, antrian, antrean, queue, voucher, "
                            + "kupon, promo, referral, nisn, nim, nip, nop, pbb, samsat, kwitansi, struk, receipt, rrn, stan, "
                            + "otorisasi, formulir, form, efin, ntpn, kode bayar, kode billing, barcode, ean, isbn, "
                            + "id transaksi, transaction id, id order, order id, id pelanggan, customer id, user id, userid, "
                            + "id pengguna, cif, nomor induk, uuid, hash, invois, faktur, sku, shipment, paket, kurir, "
                            + "id game, game id, sim, stnk, bpkb, skck, sertifikat, nomor seri, "
                            + "arsip, nomor ktp, pengajuan, permohonan, klaim, claim, kode unik, swift, "
                            + "nomor referensi, bukti, session, sesi, ts, timestamp, log, error log, lat, latitude, longitude, "
                            + "koordinat, coordinates, payroll, batch, versi, checksum, nota, faktur pajak")
            .say(
                    Label.PAYMENT,
                    "transfer, tf, trf, transferan, kirim ke, kirim uang, dikirim ke, setor, topup, top up, isi saldo, "
                            + "bca, bni, bri, mandiri, cimb, permata, danamon, btn, bsi, ocbc, maybank, panin, mega, jago, "
                            + "seabank, tujuan, penerima, beneficiary, saldo")
            .say(
                    Label.NIK,
                    "nik, ktp, ektp, e ktp, nomor ktp, no ktp, nomor induk kependudukan, "
                            + "no induk kependudukan, kartu keluarga, no kk, nomor kk, kk, identity card, "
                            + "national id, id card, identitas, kartu identitas, kartu tanda penduduk, nomor identitas, "
                            + "id number, identity number, nik ktp, nik saya")
            .say(
                    Label.BIRTH,
                    "lahir, tanggal lahir, tgl lahir, tgllahir, ttl, dob, date of birth, birth date, "
                            + "birthdate, birthday, born, ultah, ulang tahun, bday, kelahiran, tempat tanggal lahir, "
                            + "born on")
            .say(
                    Label.CVV,
                    "cvv, cvv2, cvc, cvc2, cvn, cvw, csc, cv2, cvp, card verification, "
                            + "card verification code, card verification value, security code, security number, "
                            + "card security code, kode keamanan, kode keamanan kartu, kode belakang, kode belakang kartu, "
                            + "kode di belakang, kode di belakang kartu, digit belakang kartu, angka belakang kartu, "
                            + "angka di belakang, angka di belakang kartu, angka dibelakang kartu, angka dibelakang, "
                            + "nomor belakang kartu, nomor di belakang kartu, nomor dibelakang kartu, digit di belakang, "
                            + "digit di belakang kartu, digit dibelakang, digit dibelakang kartu, digit belakang, "
                            + "angka belakang, code on the back, digits on the back, numbers on the back, "
                            + "number on the back, back of my card, back of the card, behind the card, back of card, "
                            + "balik kartu, dibalik kartu, belakang kartu, sifivi, sivivi, cevv, kode cvv, cvv code")
            .say(
                    Label.PIN,
                    "pin, pinnya, pinku, nopin, mpin, m pin, tpin, kode pin, nomor pin, no pin, "
                            + "pin code, pin number, atm pin, pincode, personal identification number, pen atm, pin atm, "
                            + "pins, pinn, nomer pin, pinkartu, pinatm")
            .say(
                    Label.CODE,
                    "otp, otpnya, kode otp, otp code, one time password, one time passcode, "
                            + "one time code, one time pin, onetime password, onetime code, onetime passcode, "
                            + "verification code, verif code, verification number, kode verifikasi, kode verif, "
                            + "kode ferifikasi, kode verifikasinya, verifikasi, code verifikasi, kode autentikasi, "
                            + "kode otentikasi, authentication code, auth code, authenticator code, passcode, "
                            + "kode rahasia, secret code, kode sms, sms code, kode login, login code, kode masuk, "
                            + "kode aktivasi, activation code, kode konfirmasi, confirmation code, kode akses sms, token, "
                            + "kode token, token code, kode sekali pakai, sandi sekali pakai, kode keamanan, "
                            + "security code, 2fa, 2fa code, two factor code, access code, tac, tac code, "
                            + "kode otorisasi, authorization code, authorisation code, authenticator, "
                            + "google authenticator, "
                            + "kode authenticator, token response, response token, kode response, otp code number, kode tac, "
                            + "kode wa, kode whatsapp, kode mtoken, mtoken, response code, kode respon, apli 1, apli 2, "
                            + "sign in code, signin code, kode registrasi, kode pemulihan, recovery code, backup code, "
                            + "kode cadangan, kode yang masuk, kode yg masuk, kode via sms, kode dari sms, kode di sms, "
                            + "code from sms, code by sms, code via sms, code from the sms, angka yang masuk, "
                            + "angka yg masuk, angka dari sms, angka di sms, angka sms, nomor yang masuk sms, o t p, kode ote pe")
            .say(
                    Label.SOME_CODE,
                    "kode, kodenya, code, codes, kod, kde, sms, smsnya, angka, angkanya, nomernya, "
                            + "numbers, digits")
            .say(
                    Label.PASSWORD,
                    "password, passwordnya, passwd, passwod, pasword, pasworrd, passwrod, psw, pswd, "
                            + "pwd, pass, passw, pw, pwnya, paswot, paswod, paswor, sandi, kata sandi, katasandi, "
                            + "kata kunci, passphrase, passcode, kode akses, kata sandinya, sandinya, user password, "
                            + "passnya, passkey, kata sandi login, password login, login password, pasword login, "
                            + "password ibanking, password mbanking, passwort")
            .say(
                    Label.FILLER,
                    "saya, g, ngambil, tanggal lahir anak, tgl lahir anak, sy, aku, ak, gue, gw, gua, w, ane, kami, my, mine, our, the, a, its, it, "
                            + "adalah, adl, yaitu, yakni, ialah, itu, tu, ini, nih, ni, is, are, was, be, were, will, as, for, "
                            + "of, utk, untuk, buat, bwt, kartu, atm, debit, debet, kredit, card, credit, mbanking, mobile, "
                            + "banking, m banking, ibanking, internet, app, aplikasi, bca, bni, bri, mandiri, cimb, bank, "
                            + "banknya, myb, baru, lama, new, old, current, previous, yang, yg, jadi, ke, to, into, sudah, "
                            + "udah, udh, dah, sdh, tadi, tdi, kemarin, barusan, just, now, skrg, sekarang, code, kode, "
                            + "number, nomor, no, kak, ka, kk, min, mimin, mas, mba, mbak, pak, bu, gan, sis, bro, cs, admin, "
                            + "sir, dear, ya, y, yaa, iya, yes, ok, oke, nya, n, dan, and, dgn, dengan, with, i, received, "
                            + "got, get, have, dapat, dapet, dpt, terima, diterima, muncul, masuk, dari, from, via, lewat, "
                            + "sms, whatsapp, wa, email, in, di, on, hp, phone, isinya, berisi, tertulis, tulisannya, says, "
                            + "saying, said, reads, namely, here, heres, this, that, thats, these, those, so, jd, sbg, "
                            + "sebagai, pakai, pake, use, used, using, gunakan, digunakan, masukkan, masukin, input, enter, "
                            + "entered, type, ketik, set, setting, change, changed, ganti, diganti, ubah, diubah, rubah, "
                            + "buatan, bikin, kirim, kirimin, send, sent, sending, me, you, your, anda, kamu, km, mu, kalau, "
                            + "kalo, klo, please, pls, tolong, tlg, mohon, cek, check, try, coba, ternyata, sih, kok, dong, "
                            + "deh, kan, lho, loh, lagi, still, also, juga, jg, sama, sm, plus, then, lalu, terus, kartunya, "
                            + "atmnya, login, user, akun, account, rekening, tabungan, number is, angka, angkanya, digits, "
                            + "digit, digitnya, platinum, gold, silver, visa, mastercard, gpn, livin, brimo, mybca, bcamobile, "
                            + "wondr, octo, jenius, sebelumnya, semula, awal, default, lengkap, full, emang, memang, tetap, "
                            + "tetep, selalu, always, biasa, biasanya, usually, benar, bener, correct, right, sini, "
                            + "verifikasi, verification, verif, istri, suami, ive, ill, im, id, theres, hes, shes, "
                            + "theyre, youre, wants, want, asked, ask, asks, asking, minta, diminta, tanya, "
                            + "ditanya, nanya, tau, tahu, know, knew, told, tell, tells, kasi, ngasih, berikan, "
                            + "diberikan, diberi, give, share, shared, typed, typing, tulis, nulis, ditulis, "
                            + "written, wrote, dicatat, catat, noted, baca, dibaca, bacanya, siapa, dulu, dl, "
                            + "before, earlier, yesterday, today, hari ini, td, pagi, sore, malam, morning, kalian, "
                            + "they, he, she, them, him, her, keluar, tampil, ditampilkan, shows, showed, showing, "
                            + "displayed, appears, appeared, tertera, begini, gini, like this, whole, semuanya, "
                            + "itulah, lengkapnya, safe, good, strong, aman, kuat, valid, isi, isian, value, work, "
                            + "works, working, bisa, dipakai, terpakai, kepakai, dibuat, create, created, made, "
                            + "make, buatin, milikku, personal, sendiri, own, husbands, wifes, mothers, fathers, "
                            + "moms, dads, kid, kids, daughters, sons, teman, friend, friends, friendku, pacar, "
                            + "kakak, adik, nenek, kakek, om, tante, office, kantor, toko, usaha, bisnis, business, "
                            + "joint, activate, activated, aktivasi, aktif, diaktifkan, login pakai, milik, punya, "
                            + "kepunyaan, punyaku, atas nama saya, berapa, depan, front, above, below, below is, "
                            + "yaitu, "
                            + " ibu, bapak, ayah, mama, papa, wife, husband, "
                            + "dia, anak, kita, ku, if, or, maybe, mungkin, kayaknya, think, pokoknya, cuma, only, rahasia, "
                            + "secret, three, tiga, enam, six, four, empat, kalo gak salah, btw, following, sebesar, sbb, "
                            + "berikut, read, letters, seingat, seingatku, ingat, remember, nomer, tersebut, tsb, si, oh, hi, "
                            + "halo, hello, keamanan, security, belakang, back, kodenya, dalam, data, sent me, atas, per, "
                            + "screen, layar, registered, terdaftar, lagi pula, nmr, s, m, transaksi, pembayaran, confirm, "
                            + "tak, dadi, iki, kuwi, niki, kula, kulo, aku, response, respon, dibilang, bilang, changed, menjadi, konfirmasi, came, comes, arrived, dtg, datang, dikirim, dikirimkan, dikasih, given, gave, kasih")
            .say(
                    Label.COPULA,
                    "from, dari, itu, ini, tu, nih, ni, adalah, adl, yaitu, is, was, as, for, my, the, your, saya, sy, "
                            + "aku, kode, nomor, sebagai, sbg, untuk, utk, jadi, ya, kak, yg, yang, code, nya, that, thats, "
                            + "this, its, it, a, an, safe, good, strong, valid, correct, right, new, old, aman, benar, baru, lama, current, "
                            + "dia, mu, kamu, punya, milik, istri, suami, ibu, buat, dipakai, pakai, pake, via, sms, my husbands, ku, gue, gw, kartu, card, debit, kredit, atm, number, no, angka, digits, our")
            .say(
                    Label.OTHER,
                    "rp, idr, usd, jam, pukul, pkl, tgl, tanggal, tahun, thn, year, bulan, since, sejak, "
                            + "error, eror, err, kode error, error code, versi, version, tiket, ticket, laporan, report, "
                            + "nomor laporan, no laporan, hubungi, call, telepon, telp, call center, antrian, antrean, "
                            + "cabang, branch, kcp, kode pos, zip, zip code, postal code, kode bank, bank code, kode cabang, "
                            + "branch code, kode promo, promo code, kode unik, kode transaksi, kode booking, booking code, "
                            + "kode referensi, reference code, kode referral, referral code, kode swift, swift code, "
                            + "sort code, country code, kode negara, kode area, area code, kode bayar, kode billing, limit, "
                            + "biaya, fee, saldo, balance, sebanyak, seharga, harga, price, nominal, sebesar, sejumlah, "
                            + "ending, ending in, ends in, ends with, berakhiran, akhiran, berakhir, ujungnya, versi, "
                            + "android, ios, iphone, windows, samsung, redmi, lantai, rt, rw, blok, jalan, jl, room, "
                            + "seperti, misal, misalnya, contoh, contohnya, example, like, such as, eg, e g, "
                            + "invoice, order, pesanan, ref, referensi, reference, resi, id, plat, about, sekitar, kira kira, "
                            + "pada, at, until, sampai, hingga, sd, kira, maks, maksimal, max, minimal, min transfer, "
                            + "kode voucher, voucher code, kode produk, kode saham, kode agen, kode qr, kode reksa dana, "
                            + "kode merchant, merchant code, ussd, dial, tekan, press, short code, shortcode, "
                            + "nomor antrian, nomor tiket, hp saya, nomor hp, no hp, nohp, "
                            + "nomor rekening, no rekening, norek, no rek, pasal, uu, pojk, room number, ext, extension, "
                            + "plus minus, usia, umur, age, aged, totalnya, total, lebih dari, more than, kurang dari, "
                            + "less than, over, under, setiap, every, each, untuk transaksi, gaji, kode pajak, sk, versinya, "
                            + "os, api, http, https, port, halte, gedung, floor, gate, terminal")
            .say(
                    Label.UNIT,
                    "digit, digits, dgt, angka, kali, x, times, time, attempt, attempts, menit, mnt, minute, "
                            + "minutes, min, mins, detik, second, seconds, jam, hour, hours, hari, day, days, minggu, week, "
                            + "weeks, bulan, month, months, tahun, thn, year, years, rb, ribu, rbu, jt, juta, k, m, milyar, "
                            + "miliar, rupiah, idr, usd, dollar, dolar, ringgit, persen, percent, orang, people, lembar, "
                            + "buah, wib, wita, wit, am, pm, karakter, character, characters, huruf, letter, letters, mb, gb, "
                            + "kb, px, meter, km, kg, gram, nasabah, customers, transaksi, transactions, point, points, "
                            + "poin, perak, ratus, ratusan, unit, pcs, percobaan, kesempatan, x24, digitnya, angkanya, th, st, "
                            + "nd, rd")
            .say(
                    Label.TROUBLE,
                    "salah, wrong, incorrect, lupa, forgot, forget, forgotten, terblokir, diblokir, blokir, "
                            + "block, blocked, kunci, terkunci, locked, lock, expired, kadaluarsa, kedaluwarsa, gagal, fail, "
                            + "failed, error, eror, invalid, tidak, tdk, ga, gak, ngga, nggak, enggak, gk, not, never, "
                            + "belum, blm, dont, doesnt, didnt, cant, cannot, isnt, bukan, without, tanpa, hilang, lost, "
                            + "reset, resetting, jangan, jgn, jangan pernah, how, bagaimana, gimana, gmn, kenapa, why, apakah, "
                            + "when, kapan, berapa, brp, what, apa")
            .say(Label.REFERENCE, "gopay, ovo, dana, shopeepay, linkaja, paypal, topup ovo, topup gopay, topup dana")
            .say(
                    Label.CVV,
                    "three digit code, digit code, di baliknya, dibaliknya, belakang kartunya, "
                            + "bagian belakang kartu, on the back, tiga angka belakang, tiga digit belakang, on the reverse, "
                            + "sisi belakang kartu, kode tiga digit, kode tiga angka, digit terakhir di belakang, "
                            + "angka terakhir di belakang, belakang, back, cvv nya, cvc nya")
            .say(Label.PIN, "pin nya, pin ku, pin atmku")
            .say(
                    Label.CODE,
                    "otp nya, digit yang masuk, digit yg masuk, nomor yang dikirim, nomor yg dikirim, "
                            + "nomor yg masuk, nomor yang masuk, angka yang dikirim, angka yg dikirim, kode yang dikirim, "
                            + "kode yg dikirim, kode yang diterima, kode yang saya terima, kode yg saya terima, "
                            + "kode yg saya dapat, kode yang saya dapat, number you sent, numbers you sent, number i got, "
                            + "number i received, code i got, code i received, code you sent, code that came, "
                            + "code that arrived, code they sent, code sent to, code texted, text code, texted me, "
                            + "six digit code, enam angka, enam digit, kode enam digit, kode enam angka, sms yang masuk, "
                            + "sms yg masuk, isi sms, isi smsnya, otepe, totp, kode hp, kode dari bank, code from the bank, "
                            + "code from my bank, code from bank, kode dari wa, kode dari whatsapp, kode dari email, "
                            + "code from email, kode di hp, kode di email, verification no, vercode, verifcode, "
                            + "kode verivikasi, kode veri, kode verip, verification pin, kode pengaman, security token, "
                            + "key token, keybca, appli, kode challenge")
            .say(Label.SOME_CODE, "text message, kode nya")
            .say(Label.COPULA, "from, dari")
            .say(
                    Label.REFERENCE,
                    "rp, idr, usd, rupiah, no hp, hp saya, nomor hp, nohp, kode booking, booking code, kode transaksi, "
                            + "kode referensi, reference code, kode referral, kode promo, kode voucher, voucher code, "
                            + "kode bayar, kode billing, nomor laporan, no laporan, nomor antrian, nomor tiket")
            .say(Label.ACCOUNT, "nomor rekening, no rekening, norek, no rek")
            .say(
                    Label.CODE,
                    "6 digit code, 4 digit code, 6 digits code, 6 digit number, 6 digits i got, 6 digits you sent, "
                            + "6 digits from sms, 6 angka dari sms, 6 digit dari sms")
            .say(
                    Label.REFERENCE,
                    "reset request, service request, request number, nomor permintaan, request no, request id")
            .say(
                    Label.FILLER,
                    "id like, id like to use, would like, i would like, i d like, either, which, between, antara, "
                            + "katanya, padahal, nunjukin, menunjukkan, menampilkan, nampilin, bunyinya, sebut, sebutin, sebutkan, "
                            + "disebut, jawab, jawabnya, kujawab, balas, bales, jwb, spill, bacain, bacakan, dibacain, ngetik, diketik, "
                            + "kuketik, nginput, diinput, keinput, brusan, nongol, nyampe, kukasih, kubilang, ngomong, omong, "
                            + "teruskan, nerusin, terusin, kuteruskan, should, might, could, would, may, must, has, had, having, keyed, "
                            + "key, punched, punch, hit, put, putting, tried, trying, mentioned, replied, reply, answered, answer, "
                            + "spelled, handed, forwarded, fwd, forward, guess, guessed, called, named, literally, actually, basically, "
                            + "apparently, supposedly, allegedly, still is, says use, use, gives, giving, printed, reading, looks like, "
                            + "mirip, persis, itu adalah, lah, aja, saja, doang, ajah, gitu, gt, tuh, nah, oiya, oya, eh, kira, "
                            + "kayanya, kyknya, kyaknya, sepertinya, harusnya, hrsnya, mestinya, asalnya, aslinya, awalnya, tadinya, "
                            + "dulunya, udah bener, bener bener, apal, hapal, hafal, hafalan, keinget, inget, ingetnya, ingatnya, taunya, "
                            + "setau, setahu, setauku, setahuku, kupake, kupakai, kuganti, kuisi, diisi, ngisi, isiin, masukan, masukkin, "
                            + "masukin aja, mencoba, nyoba, nyobain, cobain, dicoba, tercatat, tersimpan, nyimpen, simpan, saved, "
                            + "stored, save, dikasi, kasihin, ngasi, serahin, serahkan, kirimkan, ngirim, terkirim, kekirim, dapetin, "
                            + "nerima, nrima, menerima, received it, mendapat, mendapatkan, getting, reached, popped, pops, up, appeared, "
                            + "generated, generates, produced, spits, out, surat, letter, saw, seen, lihat, melihat, ngeliat, nengok, kertas, "
                            + "amplop, envelope, paper, slip, struk pin, wrote down, catatan, note, notes")
            .say(Label.COPULA, "ok, okay, be, would, secure, old, ny")
            .say(
                    Label.CVV,
                    "behind my card, behind your card, number behind my card, digit number behind my card, "
                            + "digits behind my card, numbers behind my card, ones behind the card, ones on the back")
            .say(
                    Label.CODE,
                    "number from the message, numbers from the message, number in the message, number from the sms, "
                            + "number in the sms, number from the text, number in the text, nomor dari sms, nomor di sms, "
                            + "angka di pesan, angka dari pesan, kode bank aman, aman bank code, code from aman bank, "
                            + "kata sandi sekali pakai, password sekali pakai, otpna, otpne, otpipun")
            .say(Label.SOME_CODE, "kodena, kodene, kodenipun")
            .say(Label.PIN, "pinna, pine, pinipun")
            .say(
                    Label.FILLER,
                    "trus, trs, at last, finally, akhirnya, akhire, satunya, everywhere, semuanya, dikembalikan, "
                            + "balikin, kembalikan, restore, restored, fine")
            .say(
                    Label.COPULA,
                    "which, really, too, easy, weak, lemah, gampang, apa bukan, or something else, something else, "
                            + "message with the, message with, ones")
            .say(Label.CVV, "yang di belakang kartu, di belakang kartu, yg di belakang kartu");

    static final Slips SLIPS =
            new Slips("password passwordnya sandi sandinya belakang dibelakang verifikasi verification "
                    + "authenticator keamanan security rahasia angka kartu kartunya rekening rekeningnya referensi reference "
                    + "transaksi transaction listrik account virtual pelanggan tagihan pesanan tracking telepon whatsapp nomor "
                    + "number credit kredit debit digits token passcode visa mastercard kodenya pinnya otpnya handphone "
                    + "reference laporan ticket tiket invoice balik digit numbers meteran keluarga transfer resinya identitas "
                    + "kependudukan tanggal lahir birth pesan order voucher three");

    private Vocabulary() {}
}
