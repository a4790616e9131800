using Buendnisnetz.Organisations;

namespace Buendnisnetz.Events;

/// <summary>What agreements say about people, and how long.</summary>
internal static class AgreementData
{
    private const string Open = "agreements-open";
    private const string Addresses = "agreement-addresses";

    public static ProcessingActivity Activity { get; } = new(
        "Vereinbarungen auf Veranstaltungen", "Was Menschen auf einer Veranstaltung zusammen vorhaben, wird festgehalten, von ihnen "
            + "bestätigt und nach einigen Monaten nachgefragt.", ProcessingActivity.CommonTask,
        "Wer auf einer Veranstaltung etwas vereinbart", "Name, Organisation, E-Mail-Adresse; Zweck, nächster Schritt, Antworten",
        typeof(Agreement), typeof(AgreementParty), typeof(AgreementAnswer))
    {
        Readers = "Namen und Adressen das Team der Veranstaltung und die anderen Beteiligten; Zweck und Organisationen alle, sobald zwei "
            + "Beteiligte bestätigt haben.",
        Kept = "Zweck, Organisationen und Antworten bleiben, solange die Seite der Veranstaltung besteht.",
        Rules = [Open, Addresses],
    };

    public static IEnumerable<PersonalData> All =>
    [
        new PartyData { Label = "Ihre Vereinbarungen auf Veranstaltungen" },
        PersonalData.Of<Agreement>("Vereinbarungen, die Sie für andere festgehalten haben", one => one.NotedById,
            one => [("Was", one.Purpose), ("Festgehalten", one.NotedAt.LongMoment)], OnErasure.Forget),
    ];

    public static IEnumerable<RetentionRule> Rules =>
    [
        new(Open, "Vereinbarungen, die niemand bestätigt hat",
            "So lange können die Beteiligten noch bestätigen; danach ist es keine Vereinbarung geworden.", Agreement.Unconfirmed,
            DropOpen),
        new(Addresses, "Namen und Adressen in Vereinbarungen",
            "Nach einem Jahr wird zum letzten Mal gefragt; einige Monate später braucht die Adressen niemand mehr.",
            TimeSpan.FromDays(548), Forget),
    ];

    /// <summary>Parties go along when two entries of an organisation become one.</summary>
    public static MergeFollower Merge { get; } = new("Beteiligte an Vereinbarungen",
        (db, id, cancel) => db.AgreementParties.CountAsync(party => party.OrganisationId == id, cancel),
        async (db, merged, cancel) =>
        {
            foreach (var party in await db.AgreementParties.Where(one => one.OrganisationId == merged.OtherId).ToListAsync(cancel))
                party.BelongTo(merged.SubjectId);
        });

    /// <summary>What has counted once stays, although somebody may have withdrawn.</summary>
    private static Task<int> DropOpen(Db db, DateTimeOffset before, CancellationToken cancel) => db.Agreements
        .Where(one => one.NotedAt < before && one.Outcome == null && one.AskedMonths == 0
            && one.Parties.Count(party => party.ConfirmedAt != null) < 2)
        .ExecuteDeleteAsync(cancel);

    private static Task<int> Forget(Db db, DateTimeOffset before, CancellationToken cancel)
    {
        var (day, agreements) = (before.BerlinDay, db.Agreements);
        return Forget(db.AgreementParties.Where(party => (party.Email != null || party.Name != "")
            && agreements.Any(one => one.Id == party.AgreementId && one.CountsFrom < day && one.NotedAt < before)), cancel);
    }

    private static Task<int> Forget(IQueryable<AgreementParty> parties, CancellationToken cancel) => parties.ExecuteUpdateAsync(
        set => set.SetProperty(party => party.Email, (string?)null).SetProperty(party => party.Name, ""), cancel);

    /// <summary>A party by its mailbox. Erasure forgets address and name; that its house has agreed stays.</summary>
    private sealed class PartyData : PersonalData
    {
        public override Type Noun => typeof(AgreementParty);

        public override string Property => nameof(AgreementParty.Email);

        public override OnErasure OnErasure => OnErasure.Forget;

        public override async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> Describe(Db db, PersonInData person,
            CancellationToken cancel)
        {
            var email = person.Email.ToLowerInvariant();
            var agreements = await db.Agreements.Where(one => one.Parties.Any(party => party.Email == email)).OrderBy(one => one.NotedAt)
                .Include(one => one.Event).WithParties.AsNoTrackingWithIdentityResolution().ToListAsync(cancel);
            return [.. agreements.Select(one => Described(one, one.Parties.First(party => party.Email == email)))];
        }

        public override Task Erase(Db db, PersonInData person, CancellationToken cancel)
        {
            var email = person.Email.ToLowerInvariant();
            return Forget(db.AgreementParties.Where(party => party.Email == email), cancel);
        }

        private static Dictionary<string, string> Described(Agreement one, AgreementParty party) => new()
        {
            ["Was"] = one.Purpose,
            ["Veranstaltung"] = one.Event!.Title,
            ["Name"] = party.Name,
            ["Organisation"] = party.HouseName,
            ["Festgehalten"] = one.NotedAt.LongMoment,
            ["Ihr Stand"] = party.Stand,
            ["Ihre Antworten"] = string.Join("; ", one.Answers.Where(answer => answer.PartyId == party.Id)
                .Select(answer => $"{answer.At.LongDay}: {answer.Outcome.Label} {answer.Sentence}".TrimEnd())),
        };
    }
}
