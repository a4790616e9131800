using Buendnisnetz.Alliances;
using Buendnisnetz.Community;
using Buendnisnetz.Networks;
using Buendnisnetz.Notifications;
using Buendnisnetz.Tests.Networks;
using Thread = Buendnisnetz.Community.Thread;

namespace Buendnisnetz.Tests.Community;

/// <summary>A network with Carla's office, Anna's alliance in it and Dragan's outside; Greta has no seat.</summary>
internal static class CommunityHouse
{
    extension(TestHouse house)
    {
        /// <summary>The network, and the two alliances.</summary>
        public async Task<(Network Network, Alliance Inside, Alliance Outside)> Neighbours(string name)
        {
            var network = await house.Begin($"ARGE: {name}", Cast.Carla);
            var (inside, outside) = (await house.Alliance($"{name} hier", Cast.Anna), await house.Alliance($"{name} dort", Cast.Dragan));
            await house.Admit(network, inside, FuzzyDate.OfYear(2020));
            return (network, inside, outside);
        }

        /// <summary>A space as it stands, with what it is called by.</summary>
        public Task<Space> SpaceOf(Network network) => house.In(db => db.Spaces.Named.FirstAsync(one => one.NetworkId == network.Id));

        /// <summary>The space for all.</summary>
        public Task<Space> Everybody() => house.In(db => db.Spaces.FirstAsync(one => one.Kind == SpaceKind.Everybody));

        /// <summary>A group on a topic that somebody leads.</summary>
        public async Task<Space> Group(string title, SpaceDoor door, Cast host)
        {
            var person = await house.Meet(host);
            var group = await house.In(async db => db.Spaces.Add(Space.Begin(new(title, "Für alle, die es angeht.", door),
                await db.FreeSpaceSlug(title), person.Id, house.Clock.Now)).Entity);
            await house.Seat(person, SpaceSeats.Place, group.Id, SpaceSeats.Host);
            return group;
        }

        /// <summary>A thread that somebody begins.</summary>
        public async Task<Thread> Ask(Space space, Cast who, string title, string text = "Wie macht ihr das?",
            ThreadKind kind = ThreadKind.Question, string? field = null)
        {
            var person = await house.Meet(who);
            return await house.In(async db => db.Threads.Add(Thread.Start(await db.Spaces.FirstAsync(one => one.Id == space.Id),
                new(kind, title, text, field), person.Id, house.Clock.Now)).Entity);
        }

        /// <summary>An answer of somebody.</summary>
        public async Task<Post> Reply(Thread thread, Cast who, string text)
        {
            var person = await house.Meet(who);
            return await house.In(async db => db.Add((await db.Threads.WithSpace.FirstAsync(one => one.Id == thread.Id))
                .Answer(text, person.Id, house.Clock.Now)).Entity);
        }

        /// <summary>The first post of a thread.</summary>
        public Task<Post> Opening(Thread thread) => house.In(db => db.Posts.FirstAsync(one => one.ThreadId == thread.Id && one.IsOpening));

        /// <summary>The words of all notices of somebody.</summary>
        public async Task<string> NoticesOf(Cast who)
        {
            var person = await house.Meet(who);
            return string.Join('\n', await house.In(db => db.Notices
                .Where(one => one.PersonId == person.Id).OrderBy(one => one.Id).Select(one => one.Sentence).ToListAsync()));
        }
    }
}
