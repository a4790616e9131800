namespace Buendnisnetz.Tests.Keeping;

/// <summary>What was made for one reader is shown to those of whom the same is true, and to nobody else.</summary>
[Once]
public sealed class SightTests
{
    private static readonly SeatPlace Garden = new("Garden");
    private static readonly Guid Here = Guid.NewGuid(), There = Guid.NewGuid();

    private static readonly Actor Anna = new(Guid.NewGuid(), "Anna", [new(Garden, Here, SeatRole.Administrator)], Guid.NewGuid());
    private static readonly Actor Bilal = new(Guid.NewGuid(), "Bilal", [new(Garden, Here, SeatRole.Administrator)], Guid.NewGuid(), true);
    private static readonly Actor Carla = new(Guid.NewGuid(), "Carla", [new(Garden, There, SeatRole.Administrator)], Guid.NewGuid());

    public static TheoryData<string, Func<Actor, object?>, bool, bool> Questions => new()
    {
        { "nothing", _ => null, true, true },
        { "signed in", one => one.IsSignedIn, true, true },
        { "the community", one => one.IsInCommunity, true, true },
        { "a role there", one => one.Holds(Garden, Here, SeatRole.DataProtection, SeatRole.Administrator), true, false },
        { "the places", one => one.PlacesOf(Garden), true, false },
        { "all places", one => one.Places, true, false },
        { "whether it is led", one => one.Leads(Here), true, true },
        { "the seats", one => one.Seats, true, false },
        { "the passkey", one => one.SignedInWithPasskey, false, true },
        { "the name", one => one.Name, false, false },
        { "the person", one => one.PersonId, false, false },
        { "the session", one => one.SessionId, false, false },
        { "a copy of it", one => (one with { Seats = [] }).Person, false, false },
    };

    [Theory, MemberData(nameof(Questions))]
    public void What_is_asked_tells_readers_apart_and_what_is_not_does_not(string what, Func<Actor, object?> ask, bool toBilal,
        bool toCarla)
    {
        using var trail = ReadTrail.Begin();
        ask(Anna);
        var sight = trail.Sight;
        Assert.Equal((what, toBilal, toCarla),
            (what, sight.Of(Anna) == sight.Of(Bilal), sight.Of(Anna) == sight.Of(Carla)));
    }

    [Fact]
    public void Two_sights_are_one_whatever_the_order_and_a_visitor_is_nobody_else()
    {
        var one = Asked(actor => (actor.IsSignedIn, actor.PlacesOf(Garden)));
        var other = Asked(actor => (actor.PlacesOf(Garden), actor.IsSignedIn));
        Assert.Equal(one, other);
        Assert.NotEqual(one, Asked(actor => actor.IsSignedIn));
        Assert.NotEqual(one.Of(Actor.Visitor), one.Of(Anna));
    }

    [Fact]
    public void A_name_cannot_be_written_so_that_it_answers_another_question()
    {
        var sight = Asked(actor => (actor.Name, actor.IsSignedIn, actor.PersonId));
        var person = Guid.NewGuid();
        Assert.NotEqual(sight.Of(new(person, "a|1", [])), sight.Of(new(person, "a", [])));
    }

    private static Sight Asked<T>(Func<Actor, T> ask)
    {
        using var trail = ReadTrail.Begin();
        ask(Anna);
        return trail.Sight;
    }
}
