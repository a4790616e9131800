namespace Buendnisnetz.Reviews;

/// <summary>
/// A kind of place that looks after facts. Its module says what such places are called, who answers for them and who may work on
/// their pages; who is asked when, and what happens in silence, follows from it.
/// </summary>
/// <param name="Read">What these places are called and where they are.</param>
/// <param name="Responsibles">Who answers for these places at this moment.</param>
/// <param name="EditedBy">The places on whose pages the actor works.</param>
/// <param name="LookedAfterBy">
/// The places that the actor looks after from above, on this day; null for an actor who looks after none.
/// </param>
public sealed record ReviewedPlaces(
    Func<Db, IReadOnlyCollection<Guid>, CancellationToken, Task<IReadOnlyList<ReviewedPlace>>> Read,
    Func<Db, IReadOnlyCollection<Guid>, DateTimeOffset, CancellationToken, Task<IReadOnlyList<Responsible>>> Responsibles,
    Func<Db, Actor, IQueryable<Guid>> EditedBy,
    Func<Db, Actor, DateOnly, IQueryable<Guid>?> LookedAfterBy);

/// <summary>A place that looks after facts.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Path">Its public page.</param>
/// <param name="IsOpen">Whether its pages can be changed.</param>
public sealed record ReviewedPlace(Guid Id, string Name, string Path, bool IsOpen)
{
    /// <summary>The place with its rooms, for the menu beside its pages; null where it has none.</summary>
    public OpenPlace? Rooms { get; init; }

    /// <summary>Where those who work on its pages see what should be checked.</summary>
    public string Checks => ReviewPaths.Checks(Id);
}

/// <summary>Somebody answers for a place.</summary>
/// <param name="PlaceId">The place.</param>
/// <param name="PersonId">The person.</param>
/// <param name="Step">When the person is asked; null for somebody of the place who may answer and is never asked.</param>
public sealed record Responsible(Guid PlaceId, Guid PersonId, EnquiryStep? Step);

/// <summary>Places of all kinds.</summary>
public static class ReviewedPlaceQueries
{
    extension(Db db)
    {
        /// <summary>The kinds of place whose facts age.</summary>
        internal IReadOnlyList<ReviewedPlaces> PlaceKinds => [.. db.AgeingKinds.Select(kind => kind.Places).Distinct()];

        /// <summary>These places, one query a kind of place; what is gone is not among them.</summary>
        public async Task<IReadOnlyDictionary<Guid, ReviewedPlace>> ReviewedPlaces(IEnumerable<Guid> ids, CancellationToken cancel)
        {
            Guid[] wanted = [.. ids.Distinct()];
            Dictionary<Guid, ReviewedPlace> found = [];
            if (wanted.Length == 0) return found;
            foreach (var kind in db.PlaceKinds)
                foreach (var place in await kind.Read(db, wanted, cancel)) found[place.Id] = place;
            return found;
        }

        /// <summary>The place, where the actor works on its pages; null where there is none.</summary>
        internal async Task<ReviewedPlace?> PlaceEditedBy(Actor actor, Guid id, CancellationToken cancel)
        {
            foreach (var kind in db.PlaceKinds)
                if (await kind.EditedBy(db, actor).AnyAsync(one => one == id, cancel))
                    return await kind.Read(db, [id], cancel) is [var place, ..] ? place : null;
            return null;
        }

        /// <summary>The places on whose pages the actor works.</summary>
        internal IQueryable<Guid> PlacesEditedBy(Actor actor) =>
            db.PlaceKinds.Select(kind => kind.EditedBy(db, actor)).Aggregate((all, one) => all.Concat(one));

        /// <summary>The places that the actor looks after from above; null for an actor who looks after none.</summary>
        internal IQueryable<Guid>? PlacesLookedAfterBy(Actor actor, DateOnly day)
        {
            var places = db.PlaceKinds.Select(kind => kind.LookedAfterBy(db, actor, day)).OfType<IQueryable<Guid>>().ToList();
            return places.Count == 0 ? null : places.Aggregate((all, one) => all.Concat(one));
        }
    }
}
