using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>Contacts after an event: between two who both allow it, only after it, for as long as both said, revocable at once.</summary>
public sealed partial class ContactTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Two_who_both_allow_it_find_each_other_after_the_event_and_nobody_else_does()
    {
        var planned = await house.Conference("Kontakte", null);
        foreach (var (name, with) in new[] { ("Ada Alle", "Attendees"), ("Ben Alle", "Attendees"), ("Cleo Keiner", "") })
            await Allow(await house.Register(planned, name), with, stays: true);
        Assert.DoesNotContain("kontakte.vcf", (await Page(planned, "Ada Alle")).InnerHtml);
        house.Clock.Advance(planned.EndsAt.AddMinutes(1) - house.Clock.Now);
        var ada = await Page(planned, "Ada Alle");
        Assert.Contains("ben-alle@teil.example", ada.TextContent);
        Assert.DoesNotContain("cleo-keiner", ada.TextContent);
        Assert.DoesNotContain("@teil.example", (await Page(planned, "Cleo Keiner")).QuerySelector("section[aria-labelledby=kontakte]")!
            .TextContent);
        var card = await house.Visit().Client.GetAsync(ada.QuerySelector("a[href*='kontakte.vcf']")!.GetAttribute("href"));
        Assert.Equal("text/vcard", card.Content.Headers.ContentType!.MediaType);
        var text = await card.Content.ReadAsStringAsync();
        Assert.StartsWith("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ben Alle\r\nN:Alle;Ben;;;\r\n", text);
        Assert.Contains("EMAIL:ben-alle@teil.example\r\n", text);
        await Allow(await house.Find(planned, "Ben Alle"), "", stays: true);
        Assert.DoesNotContain("ben-alle@teil.example", (await Page(planned, "Ada Alle")).TextContent);
    }

    [Fact]
    public async Task Those_of_one_workshop_find_each_other_and_others_do_not()
    {
        var planned = await house.Conference("Kontakte im Workshop", null);
        var (a, b) = (await house.Workshop(planned, "A", 10, 11, 9), await house.Workshop(planned, "B", 10, 11, 9));
        foreach (var (name, session, with) in new[] { ("Ada Werk", a, "Workshop"), ("Ben Werk", a, "Attendees"), ("Cleo Werk", b,
            "Attendees") }) await Allow(await house.Register(planned, name, (session.Id, 1)), with, stays: true);
        house.Clock.Advance(planned.EndsAt.AddMinutes(1) - house.Clock.Now);
        Assert.Equal(["Ben Werk"], await Contacts(planned, "Ada Werk"));
        Assert.Equal(["Ada Werk", "Cleo Werk"], await Contacts(planned, "Ben Werk"));
        Assert.Equal(["Ben Werk"], await Contacts(planned, "Cleo Werk"));
    }

    [Fact]
    public async Task They_end_when_either_has_said_and_belong_to_those_who_were_there()
    {
        var planned = await house.Conference("Kontakte enden", null);
        foreach (var (name, stays) in new[] { ("Ada Ende", true), ("Ben Ende", false), ("Cleo Ende", true), ("Dora Fehlt", true) })
            await Allow(await house.Register(planned, name), "Attendees", stays);
        await house.In(async db =>
        {
            foreach (var one in await db.Bookings.OfEvent(planned.Id).Where(one => one.Name != "Dora Fehlt").ToListAsync())
                one.Come(planned.BeginsAt);
        });
        house.Clock.Advance(planned.EndsAt.AddMinutes(1) - house.Clock.Now);
        Assert.Equal(["Ben Ende", "Cleo Ende"], await Contacts(planned, "Ada Ende"));
        Assert.Empty(await Contacts(planned, "Dora Fehlt"));
        house.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(["Cleo Ende"], await Contacts(planned, "Ada Ende"));
        Assert.Empty(await Contacts(planned, "Ben Ende"));
        house.Clock.Advance(TimeSpan.FromDays(182));
        Assert.Empty(await Contacts(planned, "Ada Ende"));
    }

    [Fact]
    public async Task Nobody_has_anything_of_an_event_that_was_not_held()
    {
        var planned = await house.Conference("Kontakte abgesagt", null);
        foreach (var name in new[] { "Ada Ab", "Ben Ab" }) await Allow(await house.Register(planned, name), "Attendees", stays: true);
        var own = await Own(await house.Find(planned, "Ada Ab"));
        await house.In(async db => (await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id)).Cancel("Sturm.", null,
            house.Clock.Now));
        house.Clock.Advance(planned.EndsAt.AddMinutes(1) - house.Clock.Now);
        var card = await house.Visit().Client.GetAsync($"{own}/kontakte.vcf");
        Assert.DoesNotContain("ben-ab@teil.example", await card.Content.ReadAsStringAsync());
        Assert.NotEqual("text/vcard", card.Content.Headers.ContentType?.MediaType);
        Assert.Null((await house.Visit().Open(own)).QuerySelector("section[aria-labelledby=kontakte]"));
    }

    [Fact]
    public async Task Where_people_were_let_into_a_workshop_a_mere_place_does_not_count()
    {
        var planned = await house.Conference("Kontakte an der Tür", null);
        var workshop = await house.Workshop(planned, "Mit Tür", 10, 11, 9);
        foreach (var name in new[] { "Ada Tür", "Ben Tür", "Cleo Platz" })
            await Allow(await house.Register(planned, name, (workshop.Id, 1)), "Workshop", stays: true);
        await house.In(async db =>
        {
            foreach (var one in await db.Bookings.OfEvent(planned.Id).Where(one => one.Name != "Cleo Platz").ToListAsync())
                db.Add(SessionVisit.Of(one, workshop.Id, planned.BeginsAt.AddHours(1)));
        });
        house.Clock.Advance(planned.EndsAt.AddMinutes(1) - house.Clock.Now);
        Assert.Equal(["Ben Tür"], await Contacts(planned, "Ada Tür"));
        Assert.Empty(await Contacts(planned, "Cleo Platz"));
    }

    [Fact]
    public async Task Who_allows_half_a_year_opens_the_own_page_for_as_long()
    {
        var planned = await house.Conference("Ein halbes Jahr", null);
        foreach (var (name, stays) in new[] { ("Ada Halb", true), ("Ben Halb", true), ("Cleo Kurz", false) })
            await Allow(await house.Register(planned, name), "Attendees", stays);
        var (old, brief) = (await Own(await house.Find(planned, "Ada Halb")), await Own(await house.Find(planned, "Cleo Kurz")));
        var booking = await house.Find(planned, "Ada Halb");
        var later = await house.In(db => Task.FromResult(db.PathTo(booking, planned, house.Clock.Now)));
        house.Clock.Advance(planned.EndsAt.AddDays(182) - house.Clock.Now);
        foreach (var link in new[] { old, later })
            Assert.Contains("ben-halb@teil.example", (await house.Visit().Open(link)).QuerySelector("main")!.TextContent);
        var visitor = house.Visit();
        await visitor.Open(brief);
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        house.Clock.Advance(TimeSpan.FromDays(9));
        await visitor.Open(old);
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Fact]
    public void A_card_has_no_control_characters_and_line_breaks_only_as_an_escape()
    {
        var card = VCard.Written([new("Ada\u0000\u001b\r\nBEGIN:VCARD", "ada@teil.example", "Werk\vUfer\u0085Süd\rNord\u2028Ost",
            "a\\nb")]);
        Assert.Contains("FN:Ada\\nBEGIN:VCARD\r\n", card);
        Assert.Contains("ORG:WerkUfer\\nSüd\\nNord\\nOst\r\n", card);
        Assert.Contains("TITLE:a\\\\nb\r\n", card);
        Assert.DoesNotContain(card.Replace("\r\n", "", StringComparison.Ordinal), char.IsControl);
        Assert.Single(card.Split("\r\n"), "BEGIN:VCARD");
    }

    [Fact]
    public void A_substitute_allows_anew()
    {
        var booking = Booking.Of(Guid.CreateVersion7(), Booked.Attendee("Ada"), null, null, DateTimeOffset.UnixEpoch);
        booking.ShareContact(ContactFor.Attendees, DateTimeOffset.UnixEpoch);
        booking.Substitute(Booked.Attendee("Ben"), DateTimeOffset.UnixEpoch);
        Assert.Null(booking.ContactFor);
    }

    [Fact]
    public void A_card_keeps_what_was_typed_within_its_property_and_its_lines_short()
    {
        var card = VCard.Written([new("Ada", "ada@teil.example", "Werk; Ufer, Süd\nEMAIL:falsch@x.example", new string('ä', 100))]);
        Assert.Contains("ORG:Werk\\; Ufer\\, Süd\\nEMAIL:falsch@x.example\r\n", card);
        Assert.Contains("N:Ada;;;;\r\n", card);
        Assert.Single(card.Split("\r\n"), line => line.StartsWith("EMAIL", StringComparison.Ordinal));
        Assert.All(card.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(new string('ä', 100), card.Replace("\r\n ", "", StringComparison.Ordinal));
    }

    private async Task Allow(Booking booking, string with, bool stays)
    {
        var browser = house.Visit();
        await browser.Open($"{await Own(booking)}/einwilligung");
        await browser.Submit(new { Contact = with, StaysListed = stays }, "main form");
    }

    private async Task<AngleSharp.Dom.IElement> Page(Event planned, string name) =>
        (await house.Visit().Open(await Own(await house.Find(planned, name)))).QuerySelector("main")!;

    private async Task<List<string>> Contacts(Event planned, string name) =>
        [.. (await Page(planned, name)).QuerySelectorAll("section[aria-labelledby=kontakte] li strong").Select(one => one.TextContent)];

    private async Task<string> Own(Booking booking)
    {
        await house.RunJobs();
        return Link().Match(house.Letters.Last(letter => letter.To.Contains(booking.Email)).Text).Value;
    }

    [GeneratedRegex(@"/antwort/anmeldung/[\w-]+")]
    private static partial Regex Link();
}
