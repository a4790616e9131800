using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Mailings;
using Buendnisnetz.Tests.Attendance;
using Buendnisnetz.Tests.Bookings;

namespace Buendnisnetz.Tests.Mailings;

/// <summary>Parts of those registered: who is in them, and that their keys mean the same for ever.</summary>
public sealed class MailingSegmentTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Each_part_of_those_registered_is_found_when_the_letter_goes()
    {
        var planned = await house.Conference("Segmente", 3);
        var workshop = await house.Workshop(planned, "Werkstatt", 10, 11, 5);
        var ada = await house.Register(planned, "Ada Workshop", (workshop.Id, 1));
        await house.Register(planned, "Bea Ohne");
        await house.Register(planned, "Cem Ohne");
        await house.Register(planned, "Dora Wartet");
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee("Emil Offen")]), at, default));
        Assert.Equal(["Ada Workshop", "Bea Ohne", "Cem Ohne"], await Reached(planned, "dabei"));
        Assert.Equal(["Bea Ohne", "Cem Ohne"], await Reached(planned, "ohne-workshop"));
        Assert.Equal(["Dora Wartet"], await Reached(planned, "wartet"));
        Assert.Equal(["Emil Offen"], await Reached(planned, "offen"));
        Assert.Equal(["Ada Workshop"], await Reached(planned, $"workshop:{workshop.Id:N}"));
        Assert.Equal(["Ada Workshop"], await Reached(planned, "runde:tag-1-1000"));
        Assert.Empty(await Reached(planned, "nicht-da")); // No entrance was kept: nobody is known to have stayed away.
        house.Clock.Advance(planned.BeginsAt - house.Clock.Now);
        await house.LetIn(planned, ada);
        Assert.Equal(["Ada Workshop"], await Reached(planned, "waren-da"));
        Assert.Equal(["Bea Ohne", "Cem Ohne"], await Reached(planned, "nicht-da"));
    }

    [Fact]
    public async Task An_answer_chooses_who_gave_it_and_not_who_gave_one_that_begins_alike()
    {
        var planned = await house.Conference("Antworten", 9);
        var question = await house.In(async db => db.BookingQuestions.Add(BookingQuestion.Ask((await db.TermsOf(planned.Id, default))!, [],
            new("Was brauchen Sie?", AnswerKind.Several, Choices: "Rampe\nRampe mit Geländer\nInduktionsschleife"))).Entity);
        foreach (var (name, text) in new[] { ("Fred Rampe", "Induktionsschleife\nRampe"), ("Gabi Geländer", "Rampe mit Geländer") })
        {
            var booking = await house.Register(planned, name);
            await house.In(async db => await db.Answer(await db.Bookings.FirstAsync(one => one.Id == booking.Id),
                new([question]), new Dictionary<Guid, string> { [question.Id] = text }, default));
        }
        Assert.Equal(["Fred Rampe"], await Reached(planned, Answered(question, "Rampe")));
        Assert.Equal(["Gabi Geländer"], await Reached(planned, Answered(question, "Rampe mit Geländer")));
    }

    [Fact]
    public async Task A_part_means_the_same_when_choices_and_rounds_before_it_come_and_go()
    {
        var planned = await house.Conference("Verschoben", 9);
        var second = await house.Workshop(planned, "Nachmittag", 14, 15, 5);
        await house.Register(planned, "Nina Nachmittag", (second.Id, 1));
        var question = await house.In(async db => db.BookingQuestions.Add(BookingQuestion.Ask((await db.TermsOf(planned.Id, default))!, [],
            new("Was essen Sie?", AnswerKind.One, Choices: "Suppe\nBrot"))).Entity);
        await house.In(async db => await db.Answer(await db.Bookings.FirstAsync(one => one.EventId == planned.Id), new([question]),
            new Dictionary<Guid, string> { [question.Id] = "Brot" }, default));
        var (bread, afternoon) = (Answered(question, "Brot"), "runde:tag-1-1400");
        Assert.Equal(["Nina Nachmittag"], await Reached(planned, bread));
        await house.Workshop(planned, "Vormittag", 10, 11, 5);
        await house.In(async db => (await db.BookingQuestions.FirstAsync(one => one.Id == question.Id))
            .Change(question.Facts with { Choices = "Obst\nBrot\nSuppe" }, []));
        Assert.Equal(["Nina Nachmittag"], await Reached(planned, bread));
        Assert.Equal(["Nina Nachmittag"], await Reached(planned, afternoon));
        Assert.Empty(await Reached(planned, "runde:tag-1-1000"));
    }

    [Fact]
    public async Task A_letter_planned_when_rounds_and_choices_were_called_by_their_order_goes_to_whom_it_meant()
    {
        var planned = await house.Conference("Früher geplant", 9);
        var (first, second) = (await house.Workshop(planned, "Erste", 10, 11, 5), await house.Workshop(planned, "Zweite", 12, 13, 5));
        var question = await house.In(async db => db.BookingQuestions.Add(BookingQuestion.Ask((await db.TermsOf(planned.Id, default))!, [],
            new("Was essen Sie?", AnswerKind.One, Choices: "Suppe\nBrot"))).Entity);
        foreach (var (name, workshop, food) in new[] { ("Erna Erste", first, "Suppe"), ("Zoe Zweite", second, "Brot") })
        {
            var booking = await house.Register(planned, name, (workshop.Id, 1));
            await house.In(async db => await db.Answer(await db.Bookings.FirstAsync(one => one.Id == booking.Id), new([question]),
                new Dictionary<Guid, string> { [question.Id] = food }, default));
        }
        Assert.Equal(["Erna Erste"], await Reached(planned, "runde:R1"));
        Assert.Equal(["Zoe Zweite"], await Reached(planned, "runde:R2"));
        Assert.Equal(["Zoe Zweite"], await Reached(planned, $"antwort:{question.Id:N}:1"));
    }

    private static string Answered(BookingQuestion question, string choice) =>
        $"antwort:{question.Id:N}:{Buendnisnetz.Accounts.Secret.Hash(choice)[..16]}";

    private async Task<IEnumerable<string>> Reached(Event planned, string segment) => await house.In(async db =>
    {
        var found = (await MailingSegment.All(db, planned, default)).First(one => one.Is(segment));
        return (await MailingReach.Of(db, found, default)).Readers.Select(one => one.Name);
    });
}
