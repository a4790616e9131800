namespace Buendnisnetz.Accounts;

/// <summary>
/// The one moment in which a link becomes a session. The database decides by one conditional update who is first, however
/// many try at once; link and session change together or not at all.
/// </summary>
internal sealed class Redemption(Db db, TimeProvider clock)
{
    /// <summary>The secret of the new session, or null where the link is not open any more.</summary>
    public async Task<string?> Redeem(AccessLink link, string device, CancellationToken cancel)
    {
        var now = clock.Now;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await Take(link.Id, now, cancel)) return null;
        var person = await db.People.FirstAsync(one => one.Id == link.PersonId, cancel);
        if (person.IsLocked) return null;
        if (link.NewEmail is { } email) person.ProveEmail(email, now);
        person.SignIn(now);
        foreach (var threshold in db.Catalog.Of<SignInHook>()) await threshold.Entered(db, person, now, cancel);
        db.Sessions.Add(Session.Open(person.Id, device, byPasskey: false, now, out var secret));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return secret;
    }

    /// <summary>The link that this code belongs to, or null; every try counts, also the wrong ones.</summary>
    public async Task<AccessLink?> FindByCode(string email, string code, CancellationToken cancel)
    {
        var (now, people) = (clock.Now, db.People.At(email).Select(person => person.Id));
        var link = await db.Links.AsNoTracking().OpenAt(now)
            .Where(one => one.CodeHash != null && people.Contains(one.PersonId)).OrderByDescending(one => one.IssuedAt)
            .FirstOrDefaultAsync(cancel);
        if (link is null || !await CountTry(link.Id, cancel)) return null;
        return link.CodeHash == AccessLink.HashOf(link.CodeKey, code) ? link : null;
    }

    private async Task<bool> Take(Guid linkId, DateTimeOffset now, CancellationToken cancel) =>
        await db.Links.OpenAt(now).Where(link => link.Id == linkId)
            .ExecuteUpdateAsync(set => set.SetProperty(link => link.RedeemedAt, (DateTimeOffset?)now), cancel) == 1;

    private async Task<bool> CountTry(Guid linkId, CancellationToken cancel) =>
        await db.Links.Where(link => link.Id == linkId && link.CodeTries < AccessLink.MaxTries)
            .ExecuteUpdateAsync(set => set.SetProperty(link => link.CodeTries, link => link.CodeTries + 1), cancel) == 1;
}
