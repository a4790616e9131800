using Buendnisnetz.Accounts;

namespace Buendnisnetz.Tests.Accounts;

public sealed class AnswerLinkTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_question_is_found_by_its_token_and_matter_only()
    {
        var token = await Ask("rueckblick");
        await house.In(async db =>
        {
            Assert.NotNull(await db.FindAnswer("rueckblick", token, default));
            Assert.Null(await db.FindAnswer("pruefen", token, default));
            Assert.Null(await db.FindAnswer("rueckblick", token + "x", default));
            return true;
        });
    }

    [Fact]
    public async Task A_question_is_answered_once()
    {
        var link = await Find(await Ask("rueckblick"));
        link.Answer(house.Clock.Now);
        Assert.Contains("schon beantwortet", Assert.Throws<Refusal>(() => link.Answer(house.Clock.Now)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_ends_with_its_time()
    {
        var link = await Find(await Ask("rueckblick"));
        Assert.Equal(LinkState.Open, link.StateAt(house.Clock.Now.AddDays(13)));
        Assert.Contains("abgelaufen", link.ObstacleToAnswering(house.Clock.Now.AddDays(14)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_asked_anew_takes_the_older_question_back()
    {
        var subject = Guid.CreateVersion7();
        var token = await Ask("rueckblick", subject);
        await house.In(async db => { await db.TakeBackQuestions("rueckblick", subject, house.Clock.Now, default); return true; });
        Assert.Equal(LinkState.Revoked, (await Find(token)).StateAt(house.Clock.Now));
    }

    private async Task<string> Ask(string purpose, Guid? subject = null) =>
        (await house.In(db => Task.FromResult(db.AskByLink(purpose, subject ?? Guid.CreateVersion7(), null, TimeSpan.FromDays(14),
            house.Clock.Now)))).Split('/')[^1];

    private Task<AnswerLink> Find(string token) => house.In(async db => (await db.FindAnswer("rueckblick", token, default))!);
}
