package id.amanchat.guard.internal.keep;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.guard.Place;
import id.amanchat.guard.Redaction;
import id.amanchat.guard.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretNumberRuleTest {

    private final Kept kept = new Kept();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pin saya 482913|pin saya •••",
                "my PIN is one two three four|my PIN is •••",
                "P.I.N-nya 48 29 13|P.I.N-nya •••",
                "482913 itu pin saya|••• itu pin saya",
                "I changed the PIN from 482913 to 557204|I changed the PIN from ••• to •••",
                "saya lupa pin, seingat saya 482913|saya lupa pin, seingat saya •••",
                "kode otp: 482-913|kode otp: •••",
                "482913 is your verification code|••• is your verification code",
                "angka yang masuk lewat sms 482913|angka yang masuk lewat sms •••",
                "kodenya 482913|kodenya •••",
                "cvv saya 123|cvv saya •••",
                "3 angka di belakang kartu 123|3 angka di belakang kartu •••",
                "angka di belaknag kartunya 123|angka di belaknag kartunya •••",
                "4111 1111 1111 1111 12/27 123|4111 11•• •••• 1111 12/27 •••",
                "password saya Merdeka#45|password saya •••",
                "my password is sunshine|my password is •••",
                "udah dapat 4 angka 2210 buat otp|udah dapat 4 angka ••• buat otp",
                "I typed 0912 as my pin and it failed at the atm|I typed ••• as my pin and it failed at the atm",
                "pinku dulu 482913 skrg 557204|pinku dulu ••• skrg •••",
                "my pin and otp are 1831 and 439035|my pin and otp are ••• and •••",
                "6900 is my pin|••• is my pin",
                "Merdeka#45 is my password|••• is my password",
                "6 digit code 482913|6 digit code •••",
                "sandi m-banking ayam-goreng9|sandi m-banking •••",
                "NIK saya 3578010101900001|NIK saya ••••••••••••0001"
            })
    void nothingOfASecretStays(String said, String stored) {
        assertThat(kept.of(said)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "saya salah pin 3 kali",
                "PIN harus 6 digit ya?",
                "PIN saya diblokir sejak 2023",
                "OTP tidak masuk ke 081234567890",
                "OTP tidak masuk sejak jam 10.30",
                "SMS OTP itu dari 3346?",
                "PIN ATM dari nomor 31670, asli ga?",
                "PIN dikirim ke nomor yang belakangnya 0244",
                "kode OTP ditolak, nomor referensi 364288",
                "PIN rejected, case number 745362",
                "OTP salah, laporan BA-692862",
                "PIN salah di ATM 158213",
                "my PIN reset request 230925 is still open",
                "I changed the OTP number in 2024",
                "kirim PIN ke wa 0812 3415 85",
                "my password was sent to a number ending in 5376",
                "password dari 3346 itu resmi?",
                "transfer 250000 dengan pin",
                "nomor tiket 482913 soal pin",
                "error code 482913",
                "kode pos 123456",
                "kode unik 123",
                "rekening saya 3 angka belakang 123",
                "my password is incorrect",
                "lupa password mbanking saya",
                "password untuk budi371@yahoo.co.id tolong direset",
                "kartu habis 11/26, PIN-nya tetap sama?"
            })
    void talkAboutSecretsStays(String said) {
        assertThat(kept.of(said)).isEqualTo(said);
    }

    @Test
    void aSecretNamedInTheLineBeforeIsOne() {
        assertThat(kept.last("ini kode otp nya", "482913").text()).isEqualTo("•••");
    }

    @Test
    void aSecretNamedInTheLineAfterIsTakenBack() {
        Verdict last = kept.last("482913", "itu kode otp saya");
        assertThat(last.redactions()).containsExactly(new Redaction(0, "•••"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call me on 0812-3456-7890",
                "Write to budi@example.com",
                "My account number is 1234567890",
                "I was born on 12 March 1990"
            })
    void personalDataIsRefusedInPublicOnly(String said) {
        assertThat(kept.at(Place.POST, said).refused()).isTrue();
        assertThat(kept.at(Place.MESSAGE, said).text()).isEqualTo(said);
    }
}
