using System.Net;
using System.Text.RegularExpressions;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>What an event asks besides: asked of whom it concerns, kept as long as it was said, never longer.</summary>
public sealed partial class QuestionTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly QuestionFacts Food = new("Was essen Sie?", AnswerKind.One, Choices: "alles\nvegan", IsRequired: true);
    private static readonly QuestionFacts Children = new("Kommt ein Kind mit?", AnswerKind.YesNo, Kept: KeptFor.Season);
    private static readonly QuestionFacts Needs = new("Was brauchen Sie?", AnswerKind.Several, Choices: "Rampe\nSchrift\nRampe");

    [Fact]
    public async Task What_depends_on_an_answer_is_asked_only_of_those_who_gave_it()
    {
        var planned = await house.Conference("Bedingte Frage", 9);
        var (food, children, age) = await Asks(planned);
        var asked = new Questionnaire([food, children, age]);
        Dictionary<Guid, string> answers = new() { [food.Id] = "vegan", [children.Id] = "nein", [age.Id] = "7" };
        Assert.Equal([food, children], asked.AskedOf(answers));
        Assert.DoesNotContain(age, asked.Kept(answers).Select(one => one.Question));
        answers[children.Id] = "ja";
        Assert.Equal([food, children, age], asked.AskedOf(answers));
        answers.Remove(age.Id);
        Assert.Equal([age], asked.Objections(answers).Select(one => one.Question));
        answers[food.Id] = "Steak";
        Assert.Equal([food, age], asked.Objections(answers).Select(one => one.Question));
    }

    [Fact]
    public async Task What_contradicts_itself_is_refused()
    {
        var planned = await house.Conference("Widerspruch", 9);
        var (food, children, age) = await Asks(planned);
        Assert.Equal(["Choices"], Fields(new("Wie?", AnswerKind.One, Choices: "nur eine"), []));
        Assert.Equal(["DependsOnId"], Fields(new("Wie?", AnswerKind.Line, DependsOnId: children.Id, DependsOnAnswer: "ja"), []));
        Assert.Equal(["DependsOnId"], Fields(new("Wie?", AnswerKind.Line, DependsOnId: food.Id, DependsOnAnswer: "Steak"), [food]));
        Assert.Equal(["DependsOnId"], Fields(new("Wie?", AnswerKind.Line, DependsOnId: age.Id, DependsOnAnswer: "7"), [age]));
        Assert.Empty(Fields(new("Wie?", AnswerKind.Line, DependsOnId: food.Id, DependsOnAnswer: "vegan"), [food]));
        Assert.Throws<Refusal>(() => age.MoveUp(children));
        children.MoveUp(food);
        Assert.True(children.Position < food.Position);

        static List<string> Fields(QuestionFacts facts, BookingQuestion[] before) => [.. facts.Objections(before).Select(one => one.Field)];
    }

    [Fact]
    public async Task A_form_asks_keeps_and_lets_change_and_what_is_missing_is_said_at_its_field()
    {
        var planned = await house.Conference("Fragt nach", 9);
        await Asks(planned);
        await house.In(async db => db.BookingQuestions.Add(BookingQuestion.Ask(await TermsOf(db, planned),
            await All(db, planned), Needs with { Asked = AskedWhen.Placed })));
        var visitor = house.Visit();
        await visitor.Open($"{planned.BookingPath}");
        Assert.DoesNotContain("Was brauchen Sie?", visitor.Page.Body!.TextContent);
        house.Clock.Advance(TimeSpan.FromSeconds(9));
        await visitor.Submit(Person("Mina Mit", ("1", "ja")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("Bitte beantworten Sie „Was essen Sie?“.", visitor.Page.Body!.TextContent);
        Assert.Contains("Bitte beantworten Sie „Wie alt?“.", visitor.Page.Body!.TextContent);
        house.Clock.Advance(TimeSpan.FromSeconds(9));
        await visitor.Submit(Person("Mina Mit", ("0", "vegan"), ("1", "ja"), ("2", "7 und 9")));
        var booking = await house.Find(planned, "Mina Mit");
        Assert.Equal(["vegan", "ja", "7 und 9"], await Given(booking));
        await visitor.Open(await LinkTo("mina-mit@teil.example"));
        await visitor.Submit(form: "form[action$='/bestaetigung']");
        await visitor.Open($"{visitor.Path}/angaben");
        Assert.Contains("Was brauchen Sie?", visitor.Page.Body!.TextContent);
        await visitor.Submit(new Dictionary<string, object> { ["Answers[1].Text"] = "nein", ["Answers[3].Chosen"] = "Rampe" });
        Assert.Equal(["vegan", "nein", "Rampe"], await Given(booking));
    }

    [Fact]
    public async Task The_team_asks_counts_and_lets_go_and_nobody_else_may()
    {
        var planned = await house.Conference("Team fragt", 9);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.BookingQuestionsPath);
        await anna.Submit(null, "main form:has([name=Ready])", "[value=essen]");
        await anna.Open($"{planned.BookingQuestionsPath}/neu");
        await anna.Submit(new { Form__Label = "Womit?", Form__Kind = "One", Form__Choices = "nur eins" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        await anna.Submit(new { Form__Label = "Womit?", Form__Kind = "One", Form__Choices = "Rad\nBahn" });
        var food = await house.In(async db => (await All(db, planned))[0]);
        var booking = await house.Register(planned, "Isst Mit");
        await house.In(async db => await db.Answer(booking, await db.QuestionsOf(planned.Id, default),
            new Dictionary<Guid, string> { [food.Id] = "vegan" }, default));
        await anna.Open(planned.BookingAnswersPath);
        var row = anna.Page.QuerySelectorAll("tr").Single(one => one.TextContent.Contains("vegan", StringComparison.Ordinal));
        Assert.Equal("1", row.QuerySelector("td")!.TextContent);
        Assert.Contains("vegan", await anna.Client.GetStringAsync($"{planned.BookingsPath}/liste.csv"));
        await anna.Open($"{planned.BookingQuestionsPath}/{food.Id}/entfernen");
        Assert.Contains("1 Antwort wird", anna.Page.Body!.TextContent);
        await anna.Submit();
        Assert.Empty(await Given(booking));
        var other = await house.Conference("Fremde Fragen", 9);
        var (foreign, _, _) = await Asks(other);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.Client.GetAsync($"{planned.BookingQuestionsPath}/{foreign.Id}")).StatusCode);
        var dragan = await house.SignIn(Cast.Dragan);
        Assert.Equal(HttpStatusCode.NotFound, (await dragan.Client.GetAsync(planned.BookingAnswersPath)).StatusCode);
    }

    [Fact]
    public async Task Answers_go_when_their_time_is_over_and_with_whoever_gave_them()
    {
        var planned = await house.Conference("Vergisst", 9);
        var (food, children, _) = await Asks(planned);
        var booking = await house.Register(planned, "Wird Vergessen");
        var other = await house.Register(planned, "Wird Vertreten");
        foreach (var one in new[] { booking, other })
            await house.In(async db => await db.Answer(one, await db.QuestionsOf(planned.Id, default),
                new Dictionary<Guid, string> { [food.Id] = "vegan", [children.Id] = "nein" }, default));
        await house.At((desk, at) => desk.Substitute(planned, other.Id, Booked.Attendee("Vertritt Jemanden"), at, default));
        Assert.Empty(await Given(other));
        await house.RunJobs();
        var letter = house.Letters.Single(one => one.To.Contains("vertritt-jemanden@teil.example"));
        Assert.StartsWith("Sie kommen für Wird Vertreten:", letter.Subject);
        Assert.Contains("Wird Vertreten kann zu „", letter.Text);
        Assert.DoesNotContain("schon einmal angemeldet", letter.Text);
        house.Clock.Advance(planned.EndsAt + TimeSpan.FromDays(6) - house.Clock.Now);
        await Forget("booking-needs");
        Assert.Equal(["vegan", "nein"], await Given(booking));
        house.Clock.Advance(TimeSpan.FromDays(2));
        await Forget("booking-needs");
        await Forget("booking-answers");
        Assert.Equal(["nein"], await Given(booking));
    }

    private Task<(BookingQuestion Food, BookingQuestion Children, BookingQuestion Age)> Asks(Event planned) => house.In(async db =>
    {
        var terms = await TermsOf(db, planned);
        var food = db.BookingQuestions.Add(BookingQuestion.Ask(terms, [], Food)).Entity;
        var children = db.BookingQuestions.Add(BookingQuestion.Ask(terms, [food], Children)).Entity;
        var age = db.BookingQuestions.Add(BookingQuestion.Ask(terms, [food, children],
            new("Wie alt?", AnswerKind.Line, IsRequired: true, DependsOnId: children.Id, DependsOnAnswer: "ja"))).Entity;
        return (food, children, age);
    });

    private static Task<BookingTerms> TermsOf(Db db, Event planned) => db.BookingTerms.FirstAsync(one => one.EventId == planned.Id);

    private static Task<List<BookingQuestion>> All(Db db, Event planned) =>
        db.BookingQuestions.Where(one => one.EventId == planned.Id).OrderBy(one => one.Position).ToListAsync();

    private Task<List<string>> Given(Booking booking) => house.In(async db => (await db.BookingAnswers
        .Where(one => one.BookingId == booking.Id).Join(db.BookingQuestions, one => one.QuestionId, question => question.Id,
            (one, question) => new { one.Text, question.Position })
        .ToListAsync()).OrderBy(one => one.Position).Select(one => one.Text).ToList());

    private static Dictionary<string, object> Person(string name, params (string At, string Answer)[] answers) =>
        answers.Select(one => ($"Form.Answers[{one.At}].Text", (object)one.Answer))
            .Concat([("Form.Name", name), ("Form.Email", $"{Slug.Of(name)}@teil.example")])
            .ToDictionary(one => one.Item1, one => one.Item2);

    private Task<int> Forget(string code) => house.In(db => db.Catalog.Of<RetentionRule>().Single(rule => rule.Code == code) is var rule
        ? rule.Delete(db, house.Clock.Now - rule.KeptFor, default) : null!);

    private async Task<string> LinkTo(string email)
    {
        await house.RunJobs();
        return Own().Match(house.Letters.Last(one => one.To.Contains(email)).Text).Value;
    }

    [GeneratedRegex(@"/antwort/anmeldung/[\w-]+")]
    private static partial Regex Own();
}
