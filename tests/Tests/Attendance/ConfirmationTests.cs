using System.Net;
using System.Text;
using Buendnisnetz.Attendance;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Bookings;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Attendance;

/// <summary>Who was there has it in writing, and anybody sees whether that is real.</summary>
public sealed class ConfirmationTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Who_was_there_issues_it_after_the_event_and_anybody_compares_the_name()
    {
        var (planned, booking, own) = await Came("Nachweis", "Änne Müller");
        var visitor = house.Visit();
        await visitor.Open($"{own}/teilnahme");
        Assert.Contains("sobald die Veranstaltung zu Ende ist", visitor.Page.Body!.TextContent);
        house.Clock.Advance(TimeSpan.FromHours(12));
        await visitor.Open($"{own}/teilnahme");
        Assert.Equal(0, await house.In(db => db.Confirmations.CountAsync(one => one.EventId == planned.Id)));
        await visitor.Submit();
        var paper = visitor.Page.QuerySelector(".confirmation")!.TextContent;
        Assert.Contains("Änne Müller", paper);
        Assert.Contains("7 Stunden", paper);
        var code = Confirmation.CodeOf(booking);
        Assert.Contains(Confirmation.Grouped(code), paper);
        var checker = house.Visit();
        var page = await checker.Open(ConfirmationPaths.Of(code).ToLowerInvariant());
        Assert.Contains("Diese Bestätigung ist echt", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("Müller", page.DocumentElement.OuterHtml);
        await checker.Submit(new { Name = "Aenne Muellers" });
        Assert.Contains("Nein.", checker.Page.QuerySelector(".notice")!.TextContent);
        await checker.Submit(new { Name = " änne  müller " });
        Assert.Contains("Ja.", checker.Page.QuerySelector(".notice")!.TextContent);
        Assert.False((await checker.Client.GetAsync(ConfirmationPaths.Of(code))).Headers.Contains("Set-Cookie"));
        Assert.Equal(HttpStatusCode.NotFound, (await checker.Client.GetAsync("/bestaetigung/AAAA-CCCC-DDDD-EEEE")).StatusCode);
    }

    [Fact]
    public async Task It_is_withdrawn_when_coming_was_taken_back_and_counts_again_after_coming_again()
    {
        var (planned, booking, own) = await Came("Zurückgenommen", "Bruno Doch");
        await Issue(own);
        await house.AtDoor(planned, house.Note(EntranceVerb.TakeBack, booking.Code) with { HasHappened = true });
        var code = ConfirmationPaths.Of(Confirmation.CodeOf(booking));
        Assert.Contains("gilt nicht mehr", (await house.Visit().Open(code)).QuerySelector("h1")!.TextContent);
        Assert.Contains("am Einlass als anwesend vermerkt", (await house.Visit().Open($"{own}/teilnahme")).Body!.TextContent);
        await house.In(async db => (await db.Bookings.FirstAsync(one => one.Id == booking.Id))
            .Substitute(Booked.Attendee("Berta Statt Ihm"), house.Clock.Now));
        await house.AtDoor(planned, house.Note(EntranceVerb.LetIn, booking.Code) with { HasHappened = true });
        await Issue(own);
        var checker = house.Visit();
        await checker.Open(code);
        await checker.Submit(new { Name = "Bruno Doch" });
        Assert.Contains("Nein.", checker.Page.QuerySelector(".notice")!.TextContent);
        await checker.Submit(new { Name = "Berta Statt Ihm" });
        Assert.Contains("Ja.", checker.Page.QuerySelector(".notice")!.TextContent);
        Assert.Equal(1, await house.In(db => db.Confirmations.CountAsync(one => one.EventId == planned.Id)));
    }

    [Fact]
    public async Task After_the_registration_has_gone_it_is_still_real_and_nothing_kept_names_anybody()
    {
        var (planned, booking, own) = await Came("Vergessen", "Clara Gelöscht");
        await Issue(own);
        house.Clock.Advance(TimeSpan.FromDays(400));
        await house.RunDaily();
        Assert.Equal(0, await house.In(db => db.Bookings.OfEvent(planned.Id).CountAsync()));
        var checker = house.Visit();
        await checker.Open(ConfirmationPaths.Of(Confirmation.CodeOf(booking)));
        await checker.Submit(new { Name = "Clara Gelöscht" });
        Assert.Contains("Ja.", checker.Page.QuerySelector(".notice")!.TextContent);
        var kept = await house.In(db => db.Confirmations.FirstAsync(one => one.EventId == planned.Id));
        Assert.DoesNotContain(Confirmation.CodeOf(booking), kept.CodeHash + kept.NameHash, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.NotFound, (await checker.Client.GetAsync($"{own}/teilnahme")).StatusCode);
        house.Clock.Advance(TimeSpan.FromDays(3 * 366));
        await house.RunDaily();
        Assert.Equal(0, await house.In(db => db.Confirmations.CountAsync(one => one.EventId == planned.Id)));
    }

    [Fact]
    public async Task It_comes_by_mail_once_a_day_and_issued_twice_at_once_it_is_one()
    {
        var (planned, booking, own) = await Came("Per Post", "Dirk Doppelt");
        house.Clock.Advance(TimeSpan.FromHours(12));
        await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            await using var scope = house.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ConfirmationDesk>().Issue(planned, booking.Id, house.Clock.Now, default);
        }));
        Assert.Equal(1, await house.In(db => db.Confirmations.CountAsync(one => one.EventId == planned.Id)));
        var visitor = house.Visit();
        for (var time = 0; time < 2; time++)
        {
            await visitor.Open($"{own}/teilnahme");
            await visitor.Submit(form: "form[action$='/mail']");
        }
        Assert.Contains("Heute ist die E-Mail schon hinausgegangen.", visitor.Page.Body!.TextContent);
        await house.RunJobs();
        var letter = Assert.Single(house.Letters, one => one.Subject == $"Teilnahmebestätigung: {planned.Title}");
        Assert.Contains(Confirmation.Grouped(Confirmation.CodeOf(booking)), letter.Text);
        await visitor.Open(own);
        Assert.Null(visitor.Page.QuerySelector(".ticket")); // Nobody is let in any more.
    }

    [Fact]
    public async Task It_is_a_PDF_file_with_tags_and_nothing_for_who_was_not_there()
    {
        var (planned, _, own) = await Came("Als Datei", "Edda Druck");
        await Issue(own);
        Assert.SkipWhen(house.Services.GetRequiredService<PaperPress>().Obstacle is not null, "WeasyPrint is not installed here.");
        var file = Encoding.Latin1.GetString(await house.Visit().Client.GetByteArrayAsync($"{own}/teilnahme.pdf"));
        Assert.StartsWith("%PDF-", file);
        Assert.Contains("/MarkInfo", file);
        var absent = await house.In(async db => db.PathTo(await db.Bookings.FirstAsync(one => one.EventId == planned.Id
            && one.CameAt == null), planned, house.Clock.Now));
        Assert.Contains("am Einlass", (await house.Visit().Open($"{absent}/teilnahme")).QuerySelector("main")!.TextContent);
        Assert.Contains("am Einlass", (await house.Visit().Open($"{absent}/teilnahme.pdf")).QuerySelector("main")!.TextContent);
    }

    private async Task<(Event, Booking, string)> Came(string name, string who)
    {
        var planned = await house.OnTheDay(name, 9, who, "Nie Da");
        var booking = await house.Find(planned, who);
        await house.LetIn(planned, booking);
        return (planned, booking, await house.In(db => Task.FromResult(db.PathTo(booking, planned, house.Clock.Now))));
    }

    private async Task Issue(string own)
    {
        house.Clock.Advance(TimeSpan.FromHours(12));
        var visitor = house.Visit();
        await visitor.Open($"{own}/teilnahme");
        await visitor.Submit();
    }
}
