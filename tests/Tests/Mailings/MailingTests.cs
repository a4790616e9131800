using Buendnisnetz.Events;
using Buendnisnetz.Mailings;
using Buendnisnetz.Tests.Attendance;
using Buendnisnetz.Tests.Bookings;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Mailings;

/// <summary>Letters to those registered: to whom, when, how often; on a real database.</summary>
public sealed class MailingTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly TimeOnly Nine = new(9, 0);

    [Fact]
    public async Task A_letter_that_came_back_and_was_taken_when_it_was_sent_again_is_sent()
    {
        var planned = await house.Conference("Noch einmal", 9);
        await house.Register(planned, "Vera Voll");
        var mailing = await Plan(planned, "dabei", new(MailingWhen.Now), "Doch noch");
        await house.RunJobs();
        var copy = await house.In(db => db.MailingCopies.AsNoTracking().SingleAsync(one => one.MailingId == mailing));
        await house.In(db => db.MailingCopies.Where(one => one.Id == copy.Id).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.DeliveredAt, (DateTimeOffset?)null).SetProperty(one => one.BouncedAt, (DateTimeOffset?)house.Clock.Now)
            .SetProperty(one => one.BounceReason, "Das Postfach ist voll.")));
        await house.In(async db => await MailingLetter.Fate.OfOutbox.Told(db, await db.Mails.FirstAsync(one => one.Id == copy.MailId),
            default));
        var after = await house.In(db => db.MailingCopies.SingleAsync(one => one.Id == copy.Id));
        Assert.Equal((Buendnisnetz.Networks.CopyState.Sent, null), (after.State, after.BounceReason));
    }

    [Fact]
    public async Task A_letter_that_never_went_is_forgotten_like_one_that_went()
    {
        var planned = await house.Conference("Nie gegangen", 9);
        await house.Register(planned, "Otto Ohne");
        var cancelled = await Plan(planned, "dabei", new(MailingWhen.Moment, house.Clock.Now.AddDays(30)), "Nie");
        await Desk(async (desk, db) => await desk.Cancel(await Tracked(db, planned), await db.Mailings.FirstAsync(one =>
            one.Id == cancelled), null, house.Clock.Now, default));
        house.Clock.Advance(TimeSpan.FromDays(380));
        await house.RunDaily();
        Assert.True(await house.In(db => db.Mailings.AnyAsync(one => one.Id == cancelled)));
        house.Clock.Advance(TimeSpan.FromDays(20));
        await house.RunDaily();
        Assert.False(await house.In(db => db.Mailings.AnyAsync(one => one.Id == cancelled)));
    }

    [Fact]
    public async Task Each_person_gets_one_letter_however_often_it_is_tried_and_who_has_no_mailbox_is_counted()
    {
        var planned = await house.OnTheDay("Einmal nur", 9, "Hanna Hier", "Ivo Hier");
        await house.AtDoor(planned, house.Note(Buendnisnetz.Attendance.EntranceVerb.WalkIn) with { Person = new("Juna Spontan", "") });
        var mailing = await Plan(planned, "dabei", new(MailingWhen.Now), "Guten Morgen {name}");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Send(mailing)));
        await house.RunJobs();
        await Send(mailing);
        await house.RunJobs();
        Assert.Equal(["Hanna Hier", "Ivo Hier"], Named("Guten Morgen "));
        var sent = await Find(mailing);
        Assert.Equal((MailingState.Sent, 2, 1), (sent.State, sent.People, sent.WithoutMailbox));
    }

    [Fact]
    public async Task A_letter_before_the_event_moves_along_with_it()
    {
        var planned = await house.Conference("Verlegt", 9);
        await house.Register(planned, "Kira Kommt");
        var mailing = await Plan(planned, "dabei", new(MailingWhen.Before, Days: 3, Hour: Nine), "Bald {wann}");
        var first = (await Find(mailing)).DueAt!.Value;
        await Fix(planned, planned.Time.Day!.Value.AddDays(10));
        Assert.Equal(first.BerlinDay.AddDays(10), (await Find(mailing)).DueAt!.Value.BerlinDay);
        house.Clock.Advance(first.AddHours(1) - house.Clock.Now);
        await house.RunJobs();
        Assert.Equal(MailingState.Planned, (await Find(mailing)).State);
        house.Clock.Advance(TimeSpan.FromDays(10));
        await house.RunJobs();
        Assert.Equal(MailingState.Sent, (await Find(mailing)).State);
        Assert.Single(house.Letters, letter => letter.Subject.StartsWith("Bald ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_letter_that_would_have_gone_already_goes_at_once_and_after_the_beginning_not_at_all()
    {
        var planned = await house.Conference("Vorgezogen", 9);
        await house.Register(planned, "Lea Früh");
        var mailing = await Plan(planned, "dabei", new(MailingWhen.Before, Days: 5, Hour: Nine), "Eilig {wo}");
        await Fix(planned, house.Clock.Now.BerlinDay.AddDays(2));
        await house.RunJobs();
        Assert.Equal(MailingState.Sent, (await Find(mailing)).State);
        var late = await Plan(planned, "dabei", new(MailingWhen.Before, Days: 1, Hour: Nine), "Zu spät");
        await Fix(planned, house.Clock.Now.BerlinDay.AddDays(-1));
        await house.RunJobs();
        Assert.Equal("Die Veranstaltung hat schon begonnen.", (await Find(late)).Dropped);
    }

    [Fact]
    public async Task Nothing_goes_once_the_event_is_cancelled()
    {
        var planned = await house.Conference("Abgesagtes", 9);
        await house.Register(planned, "Mia Miss");
        var relative = await Plan(planned, "dabei", new(MailingWhen.After, Days: 1, Hour: Nine), "Danke dafür");
        var fixedDay = await Plan(planned, "dabei", new(MailingWhen.Moment, house.Clock.Now.AddDays(2)), "Übermorgen gesagt");
        await house.In(async db => (await Tracked(db, planned)).Cancel("Das Wasser steht im Saal.", null, house.Clock.Now));
        await house.RunJobs();
        house.Clock.Advance(TimeSpan.FromDays(40));
        await house.RunJobs();
        Assert.Equal("Die Veranstaltung ist abgesagt.", (await Find(relative)).Dropped);
        Assert.Equal(MailingState.Dropped, (await Find(fixedDay)).State);
        Assert.DoesNotContain(house.Letters, letter => letter.Subject is "Danke dafür" or "Übermorgen gesagt");
        Assert.Equal(2, await house.In(db => db.Events.CountAsync(one => one.Kind == "MailingDropped" && one.SubjectId == planned.Id)));
    }

    [Theory]
    [InlineData("runde:R1", MailingState.Sent, 0)]
    [InlineData("runde:R7", MailingState.Dropped, 1)]
    public async Task A_letter_planned_with_a_key_of_before_goes_and_one_without_its_part_is_dropped_aloud(string segment,
        MailingState state, int told)
    {
        var planned = await house.Conference($"Alter Schlüssel {segment}", 9);
        await house.Register(planned, "Alma Alt", ((await house.Workshop(planned, "Altes", 10, 11, 5)).Id, 1));
        var mailing = await Plan(planned, segment, new(MailingWhen.Now), $"Alt {segment}");
        await house.RunJobs();
        Assert.Equal(state, (await Find(mailing)).State);
        Assert.Equal(told, await house.In(db => db.Events.CountAsync(one => one.Kind == "MailingDropped" && one.SubjectId == planned.Id)));
        Assert.Equal(1 - told, house.Letters.Count(letter => letter.Subject == $"Alt {segment}"));
    }

    [Fact]
    public async Task Five_letters_a_day_are_enough_also_when_ten_are_written_at_once()
    {
        var planned = await house.Conference("Zu viele", 9);
        await house.Register(planned, "Nele Satt");
        var tries = await Task.WhenAll(Enumerable.Range(0, 10).Select(async number =>
        {
            try { await Plan(planned, "dabei", new(MailingWhen.Now), $"Nummer {number}"); return true; }
            catch (Refusal) { return false; }
        }));
        Assert.Equal(Mailing.MostPerDay, tries.Count(went => went));
        await house.RunJobs();
        Assert.Equal(Mailing.MostPerDay, house.Letters.Count(letter => letter.Subject.StartsWith("Nummer ", StringComparison.Ordinal)));
        await Assert.ThrowsAsync<Refusal>(() => Plan(planned, "dabei", new(MailingWhen.Now), "Noch einer"));
    }

    [Fact]
    public async Task Who_cancels_between_finding_and_writing_gets_no_letter()
    {
        var planned = await house.Conference("Dazwischen", 9);
        var booking = await house.Register(planned, "Olaf Weg");
        await house.Register(planned, "Pia Bleibt");
        var mailing = await Plan(planned, "dabei", new(MailingWhen.Now), "Zwischen {name}");
        await Send(mailing);
        await house.At((desk, at) => desk.Cancel(planned, booking.Id, at, default));
        await house.RunJobs();
        Assert.Equal(["Pia Bleibt"], Named("Zwischen "));
    }

    [Fact]
    public async Task Cancelled_and_sent_at_the_same_moment_is_one_of_both()
    {
        var planned = await house.Conference("Gleichzeitig", 9);
        await house.Register(planned, "Rita Rennt");
        var mailing = await Plan(planned, "dabei", new(MailingWhen.Now), "Rennen {name}");
        var cancels = Desk(async (desk, db) =>
        {
            try
            {
                await desk.Cancel(await Tracked(db, planned), await db.Mailings.FirstAsync(one => one.Id == mailing), null,
                house.Clock.Now, default);
            }
            catch (Refusal) { }
        });
        await Task.WhenAll(cancels, Send(mailing));
        await house.RunJobs();
        var found = await Find(mailing);
        Assert.Equal(found.State == MailingState.Sent ? 1 : 0, Named("Rennen ").Count);
        Assert.Contains(found.State, new[] { MailingState.Sent, MailingState.Cancelled });
    }

    [Fact]
    public async Task A_new_edition_takes_letters_along_that_follow_the_event_and_they_wait_for_its_day()
    {
        var model = await house.Conference("Vorlage", 9);
        await Plan(model, "dabei", new(MailingWhen.Before, Days: 3, Hour: Nine), "Erinnerung");
        await Plan(model, "dabei", new(MailingWhen.Moment, house.Clock.Now.AddDays(1)), "Einmalig");
        var edition = await house.Conference("Neue Ausgabe", 9);
        await house.In(async db =>
        {
            var part = db.Catalog.Of<EditionPart>().Single(one => one.Code == "briefe");
            var planned = await Tracked(db, edition);
            await part.Take(new(db, await Tracked(db, model), planned, null, house.Clock.Now, default));
        });
        var letters = await house.In(db => db.Mailings.Where(one => one.EventId == edition.Id).ToListAsync());
        Assert.Equal("Erinnerung", Assert.Single(letters).Subject);
        Assert.Equal(edition.Time.Day!.Value.AddDays(-3), letters[0].DueAt!.Value.BerlinDay);
    }

    private async Task<Guid> Plan(Event planned, string segment, MailingTiming timing, string subject)
    {
        Guid id = default;
        await Desk(async (desk, db) => id = (await desk.Plan(await Tracked(db, planned),
            new(subject, "Ein Satz.", new(segment, segment), timing), null, house.Clock.Now, default)).Id);
        return id;
    }

    private Task Send(Guid mailing) => Desk((desk, _) => desk.Send(mailing, house.Clock.Now, default));

    private async Task Desk(Func<MailingDesk, Db, Task> work)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<MailingDesk>(), scope.ServiceProvider.GetRequiredService<Db>());
    }

    private async Task Fix(Event planned, DateOnly day)
    {
        await house.In(async db => (await Tracked(db, planned)).Fix(new(FuzzyDate.OfDay(day), new(9, 0), new(16, 0)), null,
            house.Clock.Now));
        await house.RunJobs();
    }

    private Task<Mailing> Find(Guid id) => house.In(db => db.Mailings.FirstAsync(one => one.Id == id));

    private static Task<Event> Tracked(Db db, Event planned) =>
        db.CalendarEvents.Include(one => one.People).FirstAsync(one => one.Id == planned.Id);

    private List<string> Named(string subject) => [.. house.Letters.Where(one => one.Subject.StartsWith(subject, StringComparison.Ordinal))
        .Select(one => one.Subject[subject.Length..]).Order(StringComparer.Ordinal)];
}
