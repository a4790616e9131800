namespace Buendnisnetz.Accounts;

/// <summary>
/// Somebody asked to sign in. It is queued for known and unknown addresses alike, so that neither the answer nor its duration
/// tells which it was; for unknown ones there is nobody to write to.
/// </summary>
/// <param name="PersonId">Who; null when nobody has the address.</param>
/// <param name="Back">Where the person wanted to go.</param>
/// <param name="At">When, in UTC.</param>
public sealed record SignInAsked(Guid? PersonId, string? Back, DateTimeOffset At);

/// <summary>Writes to the registered address, unless there were many mails already.</summary>
internal sealed class SendSignInLink(Db db, TimeProvider clock) : Work<SignInAsked>
{
    /// <summary>So many links a person gets within an hour.</summary>
    public const int MostInAnHour = 5;

    public override async Task Do(SignInAsked payload, CancellationToken cancel)
    {
        var person = await db.People.FirstOrDefaultAsync(one => one.Id == payload.PersonId && one.LockedAt == null, cancel);
        if (person is null || await TooMany(person.Id, cancel)) return;
        await db.RevokeLinks(person.Id, LinkPurpose.SignIn, clock.Now, cancel);
        var issued = AccessLink.ToSignIn(person, payload.Back, clock.Now);
        db.Links.Add(issued.Link);
        db.Post(AccessLetters.SignIn(person, issued, db.Site), clock.Now);
    }

    private async Task<bool> TooMany(Guid personId, CancellationToken cancel)
    {
        var since = clock.Now.AddHours(-1);
        return await db.Links.CountAsync(link => link.PersonId == personId && link.Purpose == LinkPurpose.SignIn && link.IssuedAt > since,
            cancel) >= MostInAnHour;
    }
}
