using Buendnisnetz.Accounts;

namespace Buendnisnetz.Tests.Accounts;

/// <summary>The one rule for names and addresses that somebody types for somebody.</summary>
[Once]
public sealed class TypedAddressTests
{
    [Theory]
    [InlineData("info@goldstücke-süd.example")]
    [InlineData("o'brien+netz@stadt.example")]
    [InlineData("info@xn--goldstcke-v9a.example")]
    public void What_mail_servers_take_is_usable(string email) => Assert.True(TypedAddress.IsUsable(email));

    [Theory]
    [InlineData("info@stadt.example?subject=Hallo")]
    [InlineData("\"a b\"@stadt.example")]
    [InlineData("info@-stadt.example")]
    [InlineData("info@xn--.example")]
    [InlineData("info@stadt.example.")]
    [InlineData("info@g\u043Eogle.example")]
    [InlineData("jörg@stadt.example")]
    public void What_they_do_not_take_or_what_looks_like_another_is_not(string email) => Assert.False(TypedAddress.IsUsable(email));

    [Fact]
    public void Too_long_a_name_or_a_part_of_a_domain_is_not()
    {
        Assert.False(TypedAddress.IsUsable($"{new string('a', 65)}@stadt.example"));
        Assert.False(TypedAddress.IsUsable($"info@{new string('a', 64)}.example"));
    }

    [Theory]
    [InlineData("Müßig, Jörg", "Jörg Müßig")]
    [InlineData("von Berg, Anna Lena", "Anna Lena von Berg")]
    [InlineData("Dr. Müßig, Jörg", "Dr. Jörg Müßig")]
    [InlineData("Müßig, Jörg, Dr.", "Dr. Jörg Müßig")]
    [InlineData("Prof. Dr. Öztürk, Ayşe", "Prof. Dr. Ayşe Öztürk")]
    [InlineData("Müßig, Dr. Jörg", "Dr. Jörg Müßig")]
    [InlineData("Jörg Müßig, Stadt Konstanz", null)]
    [InlineData("Dr. Jörg Müßig, Stadt Konstanz", null)]
    [InlineData("Dr., Jörg", null)]
    [InlineData("Jörg Müßig", null)]
    public void A_last_name_in_front_is_turned_round_and_nothing_else(string typed, string? turned) =>
        Assert.Equal(turned, PersonNameAttribute.FirstNameFirst(typed));

    [Theory]
    [InlineData("#NV"), InlineData("#REF!"), InlineData("45292"), InlineData("N.N."), InlineData("k.A."), InlineData("---")]
    public void What_stands_where_no_name_is_known_is_none(string typed) => Assert.True(PersonNameAttribute.IsNone(typed));

    [Theory]
    [InlineData("Na Li"), InlineData("Jörg Müßig-Öztürk"), InlineData("Łukasz")]
    public void A_name_is_a_name(string typed) => Assert.False(PersonNameAttribute.IsNone(typed));

    [Theory]
    [InlineData("info@münchen.example", "info@xn--mnchen-3ya.example")]
    [InlineData("Info@MÜNCHEN.example", "info@XN--MNCHEN-3YA.example")]
    public void A_domain_has_one_key_however_it_is_spelled(string email, string other) =>
        Assert.Equal(Person.KeyOf(email), Person.KeyOf(other));

    [Theory]
    [InlineData("j.m@googlemail.de", "jm@gmail.com")]
    [InlineData("j.m@googlemail.com", "jm+netz@gmail.com")]
    [InlineData("jm@me.com", "jm@icloud.com")]
    [InlineData("info@münchen.example", "info+netz@xn--mnchen-3ya.example")]
    public void A_mailbox_may_have_several_addresses(string email, string other) =>
        Assert.Equal(TypedAddress.MailboxOf(email), TypedAddress.MailboxOf(other));

    [Theory]
    [InlineData("j.m@stadt.example", "jm@stadt.example"), InlineData("jm@gmx.de", "jm@gmx.net")]
    public void Two_mailboxes_stay_two(string email, string other) =>
        Assert.NotEqual(TypedAddress.MailboxOf(email), TypedAddress.MailboxOf(other));

    [Theory]
    [InlineData("bert@@x"), InlineData("bert@@stadt.example"), InlineData("bert@stadt@example.de"), InlineData("@bert@stadt.example")]
    [InlineData("bert@, @stadt.example")]
    public void One_mistyped_address_is_not_several(string email) =>
        Assert.Equal($"In „{email}“ steht mehr als ein @-Zeichen.", TypedAddress.Problem(email));

    [Theory]
    [InlineData("ada@stadt.example, bo@stadt.example"), InlineData("ada@stadt.example bo@stadt")]
    [InlineData("a@stadt.example/b@amt.example")]
    public void Several_addresses_are_said_to_be_several(string email) =>
        Assert.Equal("Hier stehen mehrere Adressen. Bitte lassen Sie eine stehen.", TypedAddress.Problem(email));

    [Theory]
    [InlineData("xn--@"), InlineData("xn--"), InlineData("a@xn--.example"), InlineData("")]
    public void What_cannot_be_decoded_is_its_own_key(string typed) => Assert.Equal(typed, Person.KeyOf(typed));
}
