namespace Buendnisnetz.Platform;

/// <summary>A kind of place, as the module that owns such places contributes it.</summary>
/// <param name="Place">The kind.</param>
/// <param name="Names">How the places with these ids are called, so that links and lists of seats can name them.</param>
public sealed record PlaceKind(
    SeatPlace Place, Func<Db, IReadOnlyCollection<Guid>, CancellationToken, Task<IReadOnlyDictionary<Guid, string>>> Names);

/// <summary>The seats that places of a kind have to give; a module contributes those of its own, or more for a kind below it.</summary>
/// <param name="Place">The kind of place.</param>
/// <param name="Roles">The roles.</param>
public sealed record SeatsAt(SeatPlace Place, params IReadOnlyList<SeatRole> Roles);

/// <summary>
/// Which places are near to the actor: what is shared with neighbours there (<see cref="Visibility.Near"/>) is for the actor too. A module
/// contributes it; it becomes part of the query that asks.
/// </summary>
/// <param name="To">The ids of the places, as a query.</param>
public sealed record NearPlaces(Func<Db, Actor, IQueryable<Guid>> To);

/// <summary>
/// Places in which the actor reads although they hold no seat there: a space whose members follow from the seats of others. What is found
/// there and told of it is for the actor, too. A module contributes it; it becomes part of the query that asks.
/// </summary>
/// <param name="To">The ids of the places, as a query.</param>
public sealed record ReadPlaces(Func<Db, Actor, IQueryable<Guid>> To);

/// <summary>Asks the modules about places.</summary>
public static class PlaceQueries
{
    extension(ModuleCatalog catalog)
    {
        /// <summary>The seats that places of this kind have to give, in order.</summary>
        public IReadOnlyList<SeatRole> RolesAt(SeatPlace place) =>
            [.. catalog.Of<SeatsAt>().Where(seats => seats.Place == place).SelectMany(seats => seats.Roles).Distinct()
                .OrderBy(role => role.Rank)];
    }

    extension(Db db)
    {
        /// <summary>The places that are near to the actor, as a query.</summary>
        public IQueryable<Guid> PlacesNear(Actor actor) =>
            db.Catalog.Of<NearPlaces>().Select(near => near.To(db, actor)).Aggregate((all, more) => all.Union(more));

        /// <summary>Where the actor reads without a seat, as a query; null where no module knows such places.</summary>
        public IQueryable<Guid>? PlacesReadBy(Actor actor) => db.Catalog.Of<ReadPlaces>().Select(places => places.To(db, actor))
            .Aggregate((IQueryable<Guid>?)null, (all, more) => all is null ? more : all.Union(more));
    }
}
