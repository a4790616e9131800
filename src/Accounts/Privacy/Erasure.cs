namespace Buendnisnetz.Accounts;

/// <summary>
/// The end of an account: every module's traces and rows of the person go or forget, then the account itself; all of it or nothing. What
/// others see of the person's work stays and says "Ehemaliges Mitglied".
/// </summary>
internal sealed class Erasure(Db db, TimeProvider clock)
{
    /// <summary>Why the account cannot be erased; null where it can.</summary>
    public async Task<string?> ObstacleTo(Person person, CancellationToken cancel)
    {
        var administrators = db.Seats.InForce(clock.Now).Of(SeatPlace.Instance, Guid.Empty)
            .Where(seat => seat.Role == SeatRole.Administrator);
        var isOne = await administrators.AnyAsync(seat => seat.PersonId == person.Id, cancel);
        return isOne && !await administrators.AnyAsync(seat => seat.PersonId != person.Id, cancel)
            ? "Ohne Administration kommt niemand mehr in die Verwaltung. Bitte geben Sie diese Aufgabe zuerst an eine andere Person weiter."
            : null;
    }

    public async Task Erase(Person person, Guid by, CancellationToken cancel)
    {
        await using var transaction = await db.TakeLock(FirstAdministrator.Lock, cancel);
        Refusal.On(await ObstacleTo(person, cancel));
        await EndSeats(person, by, cancel);
        await EraseTraces(person, cancel);
        foreach (var data in db.Catalog.Of<PersonalData>()) await data.Erase(db, person.InData, cancel);
        db.ChangeTracker.Clear();
        var account = await db.People.FirstAsync(one => one.Id == person.Id, cancel);
        account.IsErased(by == person.Id ? null : by, clock.Now);
        db.People.Remove(account);
        db.Enqueue(new Cleaning(), clock.Now + Cleaning.AfterErasure);
        await db.SaveChangesAsync(cancel);
        await EraseTraces(person, cancel); // Those of the erasure itself.
        await transaction.CommitAsync(cancel);
    }

    private async Task EraseTraces(Person person, CancellationToken cancel)
    {
        foreach (var trace in db.Catalog.Of<PersonalTrace>()) await trace.Erase(db, person.InData, cancel);
    }

    private async Task EndSeats(Person person, Guid by, CancellationToken cancel)
    {
        foreach (var seat in await db.Seats.HeldBy(person.Id).InForce(clock.Now).ToListAsync(cancel)) seat.End(by, clock.Now);
        await db.SaveChangesAsync(cancel);
    }
}
