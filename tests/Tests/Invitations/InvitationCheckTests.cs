using Buendnisnetz.Alliances;
using Buendnisnetz.Invitations;

namespace Buendnisnetz.Tests.Invitations;

/// <summary>What is noticed about addresses, roles and names of alliances, and what is suggested.</summary>
public sealed class InvitationCheckTests
{
    [Theory]
    [InlineData("maria.muster@gmial.com", "maria.muster@gmail.com", false)]
    [InlineData("maria@t-onlin.de", "maria@t-online.de", false)]
    [InlineData("maria@stadt.con", "maria@stadt.com", false)]
    [InlineData("maria(at)stadt.example", "maria@stadt.example", true)]
    [InlineData("Maria Muster <maria@stadt.example>", "maria@stadt.example", true)]
    [InlineData("mailto:maria@stadt.example;", "maria@stadt.example", true)]
    [InlineData("maria@stadt,example", "maria@stadt.example", true)]
    [InlineData("maria @ stadt.example", "maria@stadt.example", true)]
    [InlineData("maria@stadt..example", "maria@stadt.example", true)]
    public void A_slip_in_an_address_is_found_and_mended(string typed, string meant, bool stops)
    {
        var finding = new AddressCheck([]).Check(typed);
        Assert.Equal((meant, stops), (finding?.Sure, finding!.Stops));
    }

    [Theory]
    [InlineData("jörg.weiß@stadt.example", "joerg.weiss@stadt.example")]
    [InlineData("mailto:jörg (at) stadt.example", "joerg@stadt.example")]
    public void A_name_in_an_address_is_suggested_but_never_taken_for_all_lines_at_once(string typed, string suggested)
    {
        var finding = new AddressCheck([]).Check(typed);
        Assert.Equal((suggested, null, true), (finding?.Suggestions.Single(), finding!.Sure, finding.Stops));
    }

    [Theory]
    [InlineData("maria.stadt.example")]
    [InlineData("maria@")]
    [InlineData("")]
    [InlineData("a@b.de, c@d.de")]
    public void What_cannot_be_guessed_is_asked_for(string typed) =>
        Assert.True(new AddressCheck([]).Check(typed) is { Stops: true, Sure: null });

    [Theory]
    [InlineData("maria@gmail.com")]
    [InlineData("m.o'neil+netz@lra-konstanz.example")]
    [InlineData("maria@jugendamt.stadt.example")]
    [InlineData("info@goldstücke-süd.de")]
    public void A_good_address_is_left_alone(string typed) => Assert.Null(new AddressCheck([]).Check(typed));

    [Fact]
    public void A_domain_that_one_letter_parts_from_the_colleagues_is_asked_about()
    {
        var check = new AddressCheck(["a@landkreis-konstanz.example", "b@landkreis-konstanz.example", "c@landkreis-konstanz.example",
            "d@landkries-konstanz.example"]);
        Assert.Equal("d@landkreis-konstanz.example", check.Check("d@landkries-konstanz.example")?.Sure);
        Assert.Null(check.Check("a@landkreis-konstanz.example"));
    }

    [Theory]
    [InlineData("Koordinator/in", "Coordinator")]
    [InlineData("", "Coordinator")]
    [InlineData("stellvertreterin", "Deputy")]
    [InlineData("Redakteur*in", "Editor")]
    public void Roles_are_understood_as_people_write_them(string word, string role) => Assert.Equal(SeatRole.Of(role), RoleWords.Of(word));

    [Theory]
    [InlineData("Kordination", "Koordination")]
    [InlineData("Stelvertretung", "Stellvertretung")]
    [InlineData("Redakton", "Redaktion")]
    public void A_misspelt_role_finds_its_word(string word, string meant) => Assert.Equal(meant, RoleWords.Check(word)?.Sure);

    [Fact]
    public void No_role_is_a_question_and_not_silently_the_coordination()
    {
        var finding = RoleWords.Check("");
        Assert.Equal(("Ohne Rolle: Wir nehmen Koordination an.", false, "Koordination"),
            (finding?.Sentence, finding!.Stops, finding.Sure));
    }

    [Fact]
    public void A_role_nobody_knows_is_a_choice() => Assert.True(RoleWords.Check("Kassenwart") is { Sure: null, Suggestions.Count: 3 });

    [Fact]
    public void An_unknown_alliance_is_answered_with_the_nearest_of_this_network()
    {
        var names = new AllianceNames([Known("Leben im Landkreis Konstanz"), Known("Familie in Karlsruhe"),
            Known("Familie in Konstanz", here: false), Known("Bündnis Ostalb", state: LifeState.Ended)]);
        Assert.Equal("Leben im Landkreis Konstanz", names.Check("Leben im Landkr. Konstanz")?.Suggestions[0]);
        Assert.Equal("Familie in Karlsruhe", names.Check("Lokales Bündnis für Familie Karlsruhe")?.Suggestions[0]);
        Assert.Contains("gehört nicht zu diesem Netzwerk", names.Check("Familie in Konstanz")?.Sentence);
        Assert.Empty(names.Check("Familie in Konstanz")!.Suggestions);
        Assert.Contains("beendet", names.Check("Bündnis Ostalb")?.Sentence);
        Assert.Null(names.Check("LEBEN IM LANDKREIS KONSTANZ"));
    }

    [Fact]
    public void Two_alliances_of_one_name_are_told_apart_by_their_address()
    {
        var names = new AllianceNames([Known("Familienbündnis", "familienbuendnis"), Known("Familienbündnis", "familienbuendnis-2")]);
        Assert.Equal(["familienbuendnis", "familienbuendnis-2"], names.Check("Familienbündnis")!.Suggestions);
        Assert.Null(names.Check("familienbuendnis-2"));
    }

    private static KnownAlliance Known(string name, string? slug = null, LifeState state = LifeState.Active, bool here = true) =>
        new(Guid.NewGuid(), name, "", slug ?? Slug.Of(name), "", state, here);
}
