using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.House;

/// <summary>The people of the tests: who they are, where they sit, how they sign in.</summary>
public sealed partial class TestHouse
{
    /// <summary>The person of the cast; gets an account at the first meeting.</summary>
    public Task<Person> Meet(Cast cast) => In(async db =>
    {
        if (await db.People.At(cast.Email).FirstOrDefaultAsync() is { } known) return known;
        return db.People.Add(Person.Invite(cast.Name, cast.Email, null, Clock.GetUtcNow())).Entity;
    });

    /// <summary>Puts somebody on a seat, once.</summary>
    public Task<Seat> Seat(Person person, SeatPlace place, Guid placeId, SeatRole role) => In(async db =>
        await db.Seats.HeldBy(person.Id).InForce(Clock.GetUtcNow()).Of(place, placeId).FirstOrDefaultAsync(seat => seat.Role == role)
        ?? db.Seats.Add(Buendnisnetz.Accounts.Seat.Grant(person, place, placeId, role, null, Clock.GetUtcNow())).Entity);

    /// <summary>A browser in which this person has signed in.</summary>
    public async Task<Browser> SignIn(Person person, bool passkey = false)
    {
        var secret = await In(db =>
        {
            db.Add(Session.Open(person.Id, "Testgerät", passkey, Clock.GetUtcNow(), out var made));
            return Task.FromResult(made);
        });
        var cookies = new CookieContainerHandler();
        cookies.Container.Add(new Uri("http://localhost"), new System.Net.Cookie(Services.GetRequiredService<SessionCookie>()
            .Name, secret));
        return new Browser(house.Client(new RedirectHandler(), cookies));
    }

    /// <summary>A browser that is led to these nodes by turns, as by a proxy without sticky sessions.</summary>
    public static Browser ByTurns(params TestHouse[] nodes) =>
        new(new HttpClient(new RedirectHandler { InnerHandler = new CookieContainerHandler { InnerHandler = new Turns(nodes) } })
        {
            BaseAddress = new Uri("http://localhost"),
        });

    private sealed class Turns(TestHouse[] nodes) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker[] doors = [.. nodes.Select(node =>
            new HttpMessageInvoker(node.house.Door))];
        private int turn;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            doors[turn++ % doors.Length].SendAsync(request, cancellationToken);
    }

    /// <summary>A browser in which this member of the cast has signed in.</summary>
    public async Task<Browser> SignIn(Cast cast, bool passkey = false) => await SignIn(await Meet(cast), passkey);

    /// <summary>A browser in which the administrator has signed in by passkey.</summary>
    public async Task<Browser> SignInAdministrator()
    {
        var edda = await Meet(Cast.Edda);
        var sits = await In(db => db.Seats.HeldBy(edda.Id).InForce(Clock.GetUtcNow()).AnyAsync());
        if (!sits) await Seat(edda, SeatPlace.Instance, Guid.Empty, SeatRole.Administrator);
        return await SignIn(edda, passkey: true);
    }
}
