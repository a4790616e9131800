using Buendnisnetz.Organisations;

namespace Buendnisnetz.Tests.Platform;

public sealed class ReactionTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_reaction_is_saved_with_its_event_and_raises_events_of_its_own()
    {
        await Enter($"{Echo.Name} eins");
        var names = await house.In(db => db.Organisations.Where(one => one.Name.StartsWith($"{Echo.Name} eins")).Select(one => one.Name)
            .ToListAsync());
        Assert.Equal([$"{Echo.Name} eins", $"{Echo.Name} eins {Echo.Name}"], names.Order());
        Assert.Equal(2, await house.In(db => db.Events.CountAsync(one => one.Sentence.Contains($"{Echo.Name} eins"))));
        Assert.True(await house.In(db => db.Mails.AnyAsync(mail => mail.Subject == $"{Echo.Name} eins")));
    }

    [Fact]
    public async Task What_a_reaction_refuses_is_not_saved_at_all()
    {
        var refusal = await Assert.ThrowsAsync<Refusal>(() => Enter($"{Echo.Name} nein"));
        Assert.Equal("Das Echo schweigt.", refusal.Message);
        Assert.False(await house.In(db => db.Organisations.AnyAsync(one => one.Name == $"{Echo.Name} nein")));
    }

    private Task<Organisation> Enter(string name) =>
        house.In(db => db.EnterOrganisation(name, new OrganisationFacts("verein", "Hall"), null, house.Clock.Now));
}
