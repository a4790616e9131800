namespace Buendnisnetz.Organisations;

/// <summary>Takes back entries of organisations that were a mistake.</summary>
public static class OrganisationTakingBack
{
    private static readonly Type[] Parts = [typeof(OrganisationName), typeof(OrganisationAddress)];

    extension(Db db)
    {
        /// <summary>
        /// Takes back these entries, as if they had never been made: those that nobody has changed since and to which nothing refers but
        /// what goes with them. The ones that stay, each with the sentence that says why; the caller saves.
        /// </summary>
        public async Task<IReadOnlyDictionary<Guid, string>> TakeBackOrganisations(
            IReadOnlyCollection<Guid> ids, IReadOnlyCollection<Guid> going, Guid? by, DateTimeOffset at, CancellationToken cancel)
        {
            var used = await db.ReferredTo<Organisation>(ids, Parts, going, cancel);
            var entries = await db.Organisations.Include(one => one.Names).Include(one => one.Addresses).AsSplitQuery()
                .Where(one => ids.Contains(one.Id)).ToListAsync(cancel);
            Dictionary<Guid, string> stay = [];
            foreach (var one in entries)
                if (ObstacleTo(one, used) is { } obstacle) stay[one.Id] = obstacle;
                else db.Forget(one, by, at);
            return stay;
        }

        private void Forget(Organisation organisation, Guid? by, DateTimeOffset at)
        {
            organisation.SayTakenBack(by, at);
            db.RemoveRange(organisation.Names);
            db.RemoveRange(organisation.Addresses);
            db.Remove(organisation);
        }
    }

    private static string? ObstacleTo(Organisation organisation, IReadOnlySet<Guid> used) =>
        organisation.Version > 0 ? $"Die Organisation {organisation.Name} bleibt: Ihre Angaben wurden seitdem geändert."
        : used.Contains(organisation.Id) ? $"Die Organisation {organisation.Name} bleibt: Sie wird inzwischen woanders genannt." : null;
}
