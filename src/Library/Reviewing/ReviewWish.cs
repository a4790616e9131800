using Buendnisnetz.Networks;

namespace Buendnisnetz.Library;

/// <summary>
/// The office of a network would like to look through what its members make public before they do (E6). Where none does, everybody
/// publishes by themselves.
/// </summary>
public sealed class ReviewWish
{
    private ReviewWish() { }

    /// <summary>The network.</summary>
    public Guid NetworkId { get; private init; }

    /// <summary>Since when, in UTC.</summary>
    public DateTimeOffset Since { get; private init; }

    /// <summary>Who wished it; null after erasure.</summary>
    public Guid? ById { get; private set; }

    /// <summary>The network wishes it.</summary>
    public static ReviewWish Of(Network network, Guid? by, DateTimeOffset at)
    {
        Refusal.On(network.IsOpen ? null : "Dieses Netzwerk hat seine Arbeit beendet.");
        return new() { NetworkId = network.Id, Since = at, ById = by };
    }
}

/// <summary>Asking who looks through something.</summary>
internal static class ReviewWishQueries
{
    extension(Db db)
    {
        /// <summary>What networks wish.</summary>
        public DbSet<ReviewWish> ReviewWishes => db.Set<ReviewWish>();

        /// <summary>
        /// The network whose office looks through a material before everybody may read it: the first of those of the alliance that wish so.
        /// What stays among those with a seat, and what an office makes itself, nobody looks through.
        /// </summary>
        public Task<Network?> ReviewerOf(Material material, CancellationToken cancel) =>
            material is { AllianceId: { } alliance, Visibility: Visibility.Public } ? db.ReviewerFor(alliance, cancel)
                : Task.FromResult<Network?>(null);

        /// <summary>The network whose office looks through what this alliance makes public; null where none does.</summary>
        public Task<Network?> ReviewerFor(Guid alliance, CancellationToken cancel)
        {
            var homes = db.Memberships.InForce.Where(one => one.AllianceId == alliance).Select(one => one.NetworkId);
            var wishes = db.ReviewWishes;
            return db.Networks.Living.Where(network => homes.Contains(network.Id)
                && wishes.Any(wish => wish.NetworkId == network.Id)).ByName.FirstOrDefaultAsync(cancel);
        }
    }
}
