using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>What somebody is told who comes in place of another: never more than is sure.</summary>
public sealed class SubstituteTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Code = "Code für den Einlass";

    [Fact]
    public async Task A_sure_place_comes_with_its_facts()
    {
        var planned = await house.Conference("Sicher vertreten", 5);
        var letter = await Substitute(planned, await house.Register(planned, "Hat Platz"), "Nimmt Platz");
        Assert.StartsWith("Sie kommen für Hat Platz:", letter.Subject);
        Assert.Contains(Code, letter.Text);
    }

    [Fact]
    public async Task A_place_that_is_only_offered_has_to_be_accepted_by_a_moment()
    {
        var planned = await house.Conference("Angeboten vertreten", 1, rules => rules with { OfferHours = 24 });
        var first = await house.Register(planned, "Geht Wieder");
        await house.Register(planned, "Bekommt Angebot");
        await house.At((desk, at) => desk.Cancel(planned, first.Id, at, default));
        var offered = await house.Find(planned, "Bekommt Angebot");
        Assert.Equal(BookingState.Offered, offered.State);
        var letter = await Substitute(planned, offered, "Nimmt Angebot");
        Assert.StartsWith("Sie sind für Bekommt Angebot angemeldet:", letter.Subject);
        Assert.Contains($"Wir halten ihn Ihnen {offered.OfferedUntil!.Value.Until} frei", Flat(letter.Text));
        Assert.Contains("Platz annehmen oder absagen", letter.Text);
        Assert.DoesNotContain(Code, letter.Text);
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(1, false)]
    [InlineData(5, true)]
    public async Task A_registration_that_nobody_has_confirmed_has_to_be_confirmed(int most, bool needsApproval)
    {
        var planned = await house.Conference($"Offen vertreten {most} {needsApproval}", most,
            rules => rules with { NeedsApproval = needsApproval });
        await house.Register(planned, "Schon Da");
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee("Noch Offen")]), at, default));
        var open = await house.Find(planned, "Noch Offen");
        var letter = await Substitute(planned, open, $"Neu Offen {most} {needsApproval}");
        Assert.StartsWith("Sie sind für Noch Offen angemeldet:", letter.Subject);
        Assert.Contains("Anmeldung bestätigen", letter.Text);
        Assert.Contains(needsApproval ? "Danach entscheidet das Team" : most == 1 ? "auf der Warteliste"
            : $"einen Platz frei, {open.HeldUntil!.Value.Until}.", Flat(letter.Text));
        Assert.DoesNotContain(Code, letter.Text);
    }

    private async Task<SentLetter> Substitute(Event planned, Booking booking, string name)
    {
        var who = Booked.Attendee(name);
        await house.At(async (desk, at) =>
            await desk.Substitute(planned, booking.Id, who, at, default));
        await house.RunJobs();
        return house.Letters.Single(letter => letter.To.Contains(who.Email, StringComparison.Ordinal));
    }

    private static string Flat(string text) => text.ReplaceLineEndings(" ");
}
