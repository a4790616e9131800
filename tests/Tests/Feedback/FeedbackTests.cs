using System.Net;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Feedback;
using Buendnisnetz.Tests.Attendance;
using Buendnisnetz.Tests.Bookings;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Feedback;

/// <summary>What people say of an event: once for each link, without their names, readable from three on and after it has closed.</summary>
public sealed class FeedbackTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Each_own_link_gives_one_answer_also_when_it_is_pressed_eight_times_at_once()
    {
        var (planned, round) = await Open("Einmal antworten", "Ada Da", "Ben Da");
        var key = round.TokenFor(await house.Find(planned, "Ada Da"));
        var tries = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ => await Answer(planned, key, 5)));
        Assert.Single(tries, went => went);
        Assert.Equal((1, 1), (await Count(planned), (await Round(planned)).Responses));
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync(FeedbackPaths.Of(key))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await house.Visit().Client.GetAsync(FeedbackPaths.Of(round.TokenFor(await house.Find(planned,
            "Ben Da"))))).StatusCode);
    }

    [Fact]
    public async Task No_table_ties_an_answer_to_a_person_a_link_or_a_moment()
    {
        var (planned, round) = await Open("Ohne Spur", "Cora Da");
        await Answer(planned, round.TokenFor(await house.Find(planned, "Cora Da")), 4);
        var type = await house.In(db => Task.FromResult(db.Model.FindEntityType(typeof(FeedbackAnswer))!));
        Assert.Equal(["Id", "QuestionId", "RoundId", "SessionId", "Text", "Value"],
            type.GetProperties().Select(one => one.Name).Order(StringComparer.Ordinal));
        Assert.Empty(await house.In(db => db.FeedbackTickets.Where(one => one.RoundId == round.Id).ToListAsync()));
        var answer = await house.In(db => db.FeedbackAnswers.SingleAsync(one => one.RoundId == round.Id));
        Assert.Equal(4, answer.Id.Version); // By chance: seven would tell the time.
    }

    [Fact]
    public async Task Nothing_is_read_before_it_closes_and_afterwards_only_from_three_on()
    {
        var (planned, round) = await Open("Ab drei", [.. Enumerable.Range(1, 5).Select(number => $"Gast {number}")]);
        var people = await house.In(db => db.Bookings.OfEvent(planned.Id).There.OrderBy(one => one.NameKey).ToListAsync());
        foreach (var (number, one) in people.Index())
            await Answer(planned, round.TokenFor(one), 5 - (number % 2), number < 2 ? $"Satz {number}" : null);
        Assert.Empty(await house.In(db => FeedbackResult.Of(db, round, house.Clock.Now, default)));
        var anna = await house.SignIn(Cast.Anna);
        var open = await anna.Open(planned.FeedbackPath);
        Assert.DoesNotContain("Satz 0", open.Body!.TextContent);
        await anna.Open($"{planned.FeedbackPath}/schliessen");
        await anna.Submit();
        var page = anna.Page.QuerySelector("main")!.TextContent;
        Assert.Contains("Im Mittel 4,6 von 5, 5 Antworten.", page);
        Assert.DoesNotContain("Satz 0", page);
        Assert.Contains("Zu wenige Antworten, um etwas zu zeigen.", page);
        Assert.Equal(5, anna.Page.QuerySelectorAll(".feedback-chart table tbody tr").Length);
    }

    [Fact]
    public async Task Sums_stand_on_the_page_of_the_event_where_the_team_wants_it_and_texts_never()
    {
        var (planned, round) = await Open("Öffentlich", "A Da", "B Da", "C Da");
        foreach (var one in await house.In(db => db.Bookings.OfEvent(planned.Id).There.OrderBy(who => who.NameKey).ToListAsync()))
            await Answer(planned, round.TokenFor(one), 3, "Ein Text für das Team");
        house.Clock.Advance(TimeSpan.FromDays(20));
        Assert.DoesNotContain("Was Teilnehmende sagen", (await house.Visit().Open(planned.Path)).Body!.TextContent);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.FeedbackPath);
        Assert.Contains("Ein Text für das Team", anna.Page.QuerySelector(".feedback-texts")!.TextContent);
        await anna.Submit(form: "form[action$='/veroeffentlichung']");
        var page = (await house.Visit().Open(planned.Path)).Body!.TextContent;
        Assert.Contains("Im Mittel 3,0 von 5, 3 Antworten.", page);
        Assert.DoesNotContain("Ein Text für das Team", page);
    }

    [Fact]
    public async Task The_address_in_the_room_gives_as_many_answers_as_people_came()
    {
        var (planned, round) = await Open("Im Raum", "Rita Raum", "Sam Raum");
        Assert.True(await Answer(planned, round.RoomKey, 5));
        var visitor = house.Visit();
        await visitor.Open(FeedbackPaths.Of(round.RoomKey));
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await visitor.Submit();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("mindestens eine Frage", visitor.Page.QuerySelector(".error-summary")!.TextContent);
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await visitor.Submit(new Dictionary<string, object> { ["Answers[0].Value"] = "5", ["Answers[1].Text"] = "Der Austausch" });
        Assert.EndsWith("/rueckmeldung/danke", visitor.Path);
        Assert.False(await Answer(planned, round.RoomKey, 1));
        using var answer = await house.Visit().Client.GetAsync(FeedbackPaths.Of(round.RoomKey));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task What_is_no_answer_to_a_question_is_not_kept()
    {
        var (planned, round) = await Open("Unsinn", "Uwe Unsinn");
        var path = FeedbackPaths.Of(round.TokenFor(await house.Find(planned, "Uwe Unsinn")));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Answers[0].Question"] = round.InOrder.First().Id.ToString(),
            ["Answers[0].Value"] = "99",
            ["Answers[1].Question"] = Guid.NewGuid().ToString(),
            ["Answers[1].Text"] = "fremd",
            ["Answers[0].Session"] = Guid.NewGuid().ToString(),
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await house.Visit().Client.PostAsync(path, form)).StatusCode);
        Assert.Equal(0, await Count(planned));
    }

    [Fact]
    public async Task Questions_change_until_it_opens_and_a_new_edition_takes_them_along()
    {
        var planned = await house.OnTheDay("Fragen", 9, "Vera Da");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{planned.FeedbackPath}/fragen");
        await anna.Submit(new Dictionary<string, object>
        { ["Form.Rows[0].Label"] = "Was nehmen Sie mit?", ["Form.Rows[0].Kind"] = "Text" });
        Assert.Contains("Was nehmen Sie mit?", anna.Page.QuerySelector("main ol")!.TextContent);
        await anna.Open($"{planned.FeedbackPath}/oeffnen");
        await anna.Submit(new { Last = $"{house.Clock.Now.BerlinDay.AddDays(100):yyyy-MM-dd}" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        await anna.Submit(new { Last = $"{house.Clock.Now.BerlinDay.AddDays(5):yyyy-MM-dd}" });
        Assert.Contains("Die Rückmeldung ist offen.", anna.Page.QuerySelector(".flash")!.TextContent);
        await anna.Open($"{planned.FeedbackPath}/fragen");
        Assert.Contains("ist schon offen", anna.Page.QuerySelector(".flash")!.TextContent);
        Assert.NotNull((await anna.Open($"{planned.FeedbackPath}/aushang")).QuerySelector(".feedback-qr svg"));
        var edition = await house.Conference("Fragen neu", 9);
        await house.In(async db => await db.Catalog.Of<EditionPart>().Single(one => one.Code == "rueckmeldung")
            .Take(new(db, planned, edition, null, house.Clock.Now, default)));
        Assert.Equal("Was nehmen Sie mit?", (await Round(edition)).InOrder.First().Label);
        Assert.Equal(FeedbackState.Draft, (await Round(edition)).StateAt(house.Clock.Now));
    }

    [Fact]
    public async Task Who_is_noted_later_may_answer_from_the_next_morning_and_others_find_nothing()
    {
        var (planned, round) = await Open("Nachgetragen", "Wim Da");
        await house.Register(planned, "Xeno Nachgetragen");
        var late = await house.Find(planned, "Xeno Nachgetragen");
        await house.LetIn(planned, late);
        Assert.False(await Answer(planned, round.TokenFor(late), 5));
        house.Clock.Advance(TimeSpan.FromDays(1));
        await house.RunDaily();
        Assert.True(await Answer(planned, round.TokenFor(late), 5));
        await house.RunDaily();
        Assert.False(await Answer(planned, round.TokenFor(late), 5));
        var dragan = await house.SignIn(Cast.Dragan);
        foreach (var below in new[] { "rueckmeldungen", "rueckmeldungen/fragen", "rueckmeldungen/aushang", "rueckmeldungen/oeffnen" })
            Assert.Equal(HttpStatusCode.NotFound, (await dragan.Client.GetAsync(planned.Below(below))).StatusCode);
    }

    [Fact]
    public async Task In_the_morning_after_closing_nothing_says_any_more_who_has_answered()
    {
        var (planned, round) = await Open("Danach", "Yara Da", "Zoe Da");
        Assert.True(await Answer(planned, round.TokenFor(await house.Find(planned, "Yara Da")), 5));
        house.Clock.Advance(TimeSpan.FromDays(1));
        await house.RunDaily();
        Assert.Equal(1, await house.In(db => db.FeedbackTickets.CountAsync(one => one.RoundId == round.Id)));
        await house.In(async db => (await db.FeedbackOf(planned.Id, default))!.Close(null, house.Clock.Now));
        house.Clock.Advance(TimeSpan.FromDays(1));
        await house.RunDaily();
        Assert.Equal(0, await house.In(db => db.FeedbackTickets.CountAsync(one => one.RoundId == round.Id)));
        Assert.Equal(2, await house.In(db => db.Set<FeedbackAsked>().CountAsync(one => one.RoundId == round.Id)));
    }

    [Fact]
    public void Sentences_agree_with_their_numbers()
    {
        static string Said(int yes) => new FeedbackResult("Wiederkommen?", FeedbackKind.YesNo,
            [new("ja", 1, yes), new("nein", 0, 5 - yes)], [], 5).Sentence;
        Assert.Equal(("1 von 5 sagt ja.", "0 von 5 sagen ja.", "4 von 5 sagen ja."), (Said(1), Said(0), Said(4)));
    }

    private async Task<(Event, FeedbackRound)> Open(string name, params string[] people)
    {
        var planned = await house.OnTheDay(name, 30, people);
        foreach (var one in people) await house.LetIn(planned, await house.Find(planned, one));
        await Desk((desk, _) => desk.Open(planned, house.Clock.Now.BerlinDay.AddDays(14), null, house.Clock.Now, default));
        return (planned, await Round(planned));
    }

    private async Task<bool> Answer(Event planned, string key, int grade, string? text = null)
    {
        var went = true;
        await Desk(async (desk, db) =>
        {
            var round = (await db.FeedbackOf(planned.Id, default))!;
            var questions = round.InOrder.ToList();
            List<FeedbackSaid> said = [new(questions[0].Id, null, grade, null)];
            if (text is not null) said.Add(new(questions[1].Id, null, null, text));
            try { await desk.Answer(round, key, said, house.Clock.Now, default); }
            catch (Refusal) { went = false; }
        });
        return went;
    }

    private async Task Desk(Func<FeedbackDesk, Db, Task> work)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<FeedbackDesk>(), scope.ServiceProvider.GetRequiredService<Db>());
    }

    private Task<FeedbackRound> Round(Event planned) => house.In(async db => (await db.FeedbackOf(planned.Id, default))!);

    private async Task<int> Count(Event planned)
    {
        var round = await Round(planned);
        return await house.In(db => db.FeedbackAnswers.CountAsync(one => one.RoundId == round.Id));
    }
}
