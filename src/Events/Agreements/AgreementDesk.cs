using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Buendnisnetz.Projects;
using Microsoft.EntityFrameworkCore.Storage;

namespace Buendnisnetz.Events;

/// <summary>
/// Where agreements are noted, confirmed, left and asked after: one after the other, whoever asks and on whichever node. What it decides
/// and the letters about it are saved together.
/// </summary>
internal sealed class AgreementDesk(Db db, Site site)
{
    /// <summary>More that nobody has confirmed than a hall can note: somebody plays with the form.</summary>
    private const int MostOpenOfEvent = 1000;

    /// <summary>So many questions go to one mailbox, then it is not asked any more until it has answered.</summary>
    private const int MostOpenOfMailbox = 6;

    /// <summary>Notes what was agreed and asks each party whether it was so. The same form a second time changes nothing.</summary>
    public async Task Note(Event planned, AgreementDraft draft, Guid key, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock($"agreements {planned.Id:N}", cancel);
        if (await IsNoted(key, cancel)) return;
        Refusal.On(await Flood(planned, draft, cancel));
        var noted = db.Agreements.Add(Agreement.Note(planned, await WithHouses(db, draft, cancel), key, by, at)).Entity;
        foreach (var party in noted.Parties) Write(noted, party, link => AgreementLetters.Ask(planned, noted, party, link), at);
        await Done(turn, cancel);
    }

    /// <summary>Whether the form of this key has been noted.</summary>
    public Task<bool> IsNoted(Guid key, CancellationToken cancel) => db.Agreements.AnyAsync(one => one.FormKey == key, cancel);

    /// <summary>A party says that it was so; those who had said so before are told once it counts.</summary>
    public Task Confirm(Guid partyId, DateTimeOffset at, CancellationToken cancel) => Change(partyId, (agreement, party) =>
    {
        if (!agreement.Confirm(party, at)) return;
        foreach (var one in agreement.Confirmed.Where(one => one.IsReachable))
            Write(agreement, one, link => AgreementLetters.Counts(agreement, one, link), at);
    }, cancel);

    /// <summary>A party takes no part; the others are told.</summary>
    public Task Withdraw(Guid partyId, DateTimeOffset at, CancellationToken cancel) => Change(partyId, (agreement, party) =>
    {
        var counted = agreement.Counts;
        agreement.Withdraw(party, at);
        if (!counted) return;
        foreach (var one in agreement.Confirmed.Where(one => one.IsReachable))
            Write(agreement, one, link => AgreementLetters.Left(agreement, party, one, link), at);
    }, cancel);

    /// <summary>A party corrects its name or its house.</summary>
    public async Task Correct(Guid partyId, string name, string? house, DateTimeOffset at, CancellationToken cancel)
    {
        var said = (await WithHouses(db, new("", [new(name, house, "")]), cancel)).Parties[0];
        await Change(partyId, (agreement, party) => agreement.Correct(party, said, at), cancel);
    }

    /// <summary>A party says how it goes.</summary>
    public Task Answer(Guid partyId, AgreementOutcome outcome, string? sentence, DateTimeOffset at, CancellationToken cancel) =>
        Change(partyId, (agreement, party) => db.Add(agreement.Answer(party, outcome, sentence, at)), cancel);

    /// <summary>
    /// One of the alliances that agreed makes a project of it, once, whoever else presses at the same time. What is to be noted at the
    /// project is saved with it.
    /// </summary>
    public async Task<Project> MakeProject(Guid agreementId, Guid home, string title, Guid? by, Func<Project, Task>? note,
        DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(agreementId, cancel);
        await db.TakeProjectLockToo(cancel);
        var agreement = await Whole.SingleAsync(one => one.Id == agreementId, cancel);
        var alliance = await db.Alliances.ForTerritory.SingleAsync(one => one.Id == home, cancel);
        var begun = agreement.BecomeProject(alliance, title, await db.FreeProjectSlug(title, cancel), by, at);
        db.Projects.Add(begun);
        if (note is not null) await note(begun);
        await Done(turn, cancel);
        return begun;
    }

    /// <summary>Asks the parties how it goes, where that is due: the newest question, once.</summary>
    public async Task AskAfter(Guid agreementId, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(agreementId, cancel);
        var agreement = await Whole.FirstOrDefaultAsync(one => one.Id == agreementId, cancel);
        if (agreement?.QuestionDue(at.BerlinDay) is not { } months) return;
        agreement.Ask(months);
        foreach (var party in agreement.Confirmed.Where(one => one.IsReachable))
            Write(agreement, party, link => AgreementLetters.AskAfter(agreement, party, months, link), at);
        await Done(turn, cancel);
    }

    /// <summary>One change of an agreement after the other. The lock of the projects comes after this one.</summary>
    private Task<IDbContextTransaction> Turn(Guid agreementId, CancellationToken cancel) =>
        db.TakeLock($"agreement {agreementId:N}", cancel);

    private IQueryable<Agreement> Whole => db.Agreements.WithParties.Include(one => one.Event);

    private async Task Change(Guid partyId, Action<Agreement, AgreementParty> change, CancellationToken cancel)
    {
        var id = await db.AgreementParties.Where(party => party.Id == partyId).Select(party => party.AgreementId).SingleAsync(cancel);
        await using var turn = await Turn(id, cancel);
        var agreement = await Whole.SingleAsync(one => one.Id == id, cancel);
        change(agreement, agreement.Parties.Single(party => party.Id == partyId));
        await Done(turn, cancel);
    }

    private async Task<string?> Flood(Event planned, AgreementDraft draft, CancellationToken cancel)
    {
        var open = db.Agreements.Where(one => one.EventId == planned.Id && one.RemovedAt == null)
            .SelectMany(one => one.Parties).Where(party => party.ConfirmedAt == null && party.WithdrawnAt == null);
        var mailboxes = draft.Parties.Select(party => Person.KeyOf(party.Email)).ToList();
        var asked = await open.Where(party => mailboxes.Contains(party.Email!)).GroupBy(party => party.Email!)
            .Where(all => all.Count() >= MostOpenOfMailbox).Select(all => all.Key).ToListAsync(cancel);
        if (asked.Count > 0)
            return $"An {string.Join(", ", asked.Order(StringComparer.Ordinal))} sind schon mehrere Bitten um Bestätigung unterwegs. "
                + "Bitte beantworten Sie zuerst diese.";
        return await open.CountAsync(cancel) < MostOpenOfEvent ? null
            : "Zu dieser Veranstaltung sind sehr viele Vereinbarungen noch nicht bestätigt. Bitte versuchen Sie es später noch einmal.";
    }

    /// <summary>What was typed, with the entries of the register and of the directory that bear exactly these names.</summary>
    internal static async Task<AgreementDraft> WithHouses(Db db, AgreementDraft draft, CancellationToken cancel)
    {
        var keys = draft.Parties.Select(party => Folding.Fold(party.House)).Where(key => key.Length > 0).Distinct().ToList();
        if (keys.Count == 0) return draft;
        var alliances = (await db.Alliances.Known.Where(one => keys.Contains(one.SortKey)).Select(one => new { one.SortKey, one.Id })
            .ToListAsync(cancel)).ToLookup(one => one.SortKey, one => one.Id);
        var organisations = (await db.Organisations.Standing.Where(one => keys.Contains(one.SortKey))
            .Select(one => new { one.SortKey, one.Id }).ToListAsync(cancel)).ToLookup(one => one.SortKey, one => one.Id);
        return draft with { Parties = [.. draft.Parties.Select(party => Referring(party, alliances, organisations))] };
    }

    /// <summary>A name that several bear stays a name.</summary>
    private static PartyDraft Referring(PartyDraft party, ILookup<string, Guid> alliances, ILookup<string, Guid> organisations)
    {
        var key = Folding.Fold(party.House);
        Guid[] all = [.. alliances[key], .. organisations[key]];
        return all.Length != 1 ? party
            : party with { AllianceId = alliances.Contains(key) ? all[0] : null, OrganisationId = alliances.Contains(key) ? null : all[0] };
    }

    /// <summary>Writes a letter with a link of its own to the agreement.</summary>
    private void Write(Agreement agreement, AgreementParty party, Func<string, Letter> letter, DateTimeOffset at)
    {
        var last = new DateTimeOffset(agreement.CountsFrom.AddMonths(Agreement.MonthsOfAddresses), TimeOnly.MinValue, TimeSpan.Zero);
        var life = last - at > Agreement.Unconfirmed ? last - at : Agreement.Unconfirmed;
        var path = db.AskByLink(AgreementPaths.Purpose, party.Id, null, life, at);
        party.WasWrittenTo(db.Post(letter(site.Link(path)), at));
    }

    private async Task Done(IDbContextTransaction turn, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }
}
