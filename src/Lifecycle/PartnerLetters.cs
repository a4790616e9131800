using System.Numerics;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle;

/// <summary>The partners are to be told of a step by mail.</summary>
internal sealed record TellPartners(Guid AllianceId, int Step);

/// <summary>One partner is to be told of a step by mail.</summary>
internal sealed record TellPartner(Guid AllianceId, int Step, Guid PartnershipId);

/// <summary>Has every partner told that has left a mailbox, each by itself and each mailbox once.</summary>
internal sealed class TellAllPartners(Db db, TimeProvider clock) : Work<TellPartners>
{
    public override async Task Do(TellPartners payload, CancellationToken cancel)
    {
        var mailboxes = (await PartnerMailbox.Of(db, payload.AllianceId, cancel)).Where(one => one.IsReached);
        db.FanOut(mailboxes.DistinctBy(one => Person.KeyOf(one.Email!)), one => new TellPartner(payload.AllianceId, payload.Step, one.Id),
            one => $"{one.Id:N}", $"{payload.AllianceId:N}:{payload.Step}", clock.Now);
    }
}

/// <summary>Writes to one partner. A step that was taken back in time is told to nobody.</summary>
internal sealed class PartnerLetters(Db db, Site site, TimeProvider clock) : Work<TellPartner>
{
    /// <summary>The word in the address at which such mails are ended.</summary>
    public const string Purpose = "partner-nachrichten";

    private static readonly TimeSpan LifeOfLink = TimeSpan.FromDays(365);

    public override async Task Do(TellPartner payload, CancellationToken cancel)
    {
        if (await db.Alliances.ForTelling.FirstOrDefaultAsync(one => one.Id == payload.AllianceId, cancel) is not { } alliance) return;
        var step = alliance.Life.FirstOrDefault(one => one.Number == payload.Step);
        if (step is null || step.TakenBackAt is not null || IsSilentCorrection(alliance, step) || IsOvertaken(alliance, step)) return;
        var mailbox = await db.Partnerships.Where(partner => partner.Id == payload.PartnershipId && partner.NoMailsSince == null)
            .Select(partner => partner.Email).FirstOrDefaultAsync(cancel);
        if (mailbox is null) return;
        var end = db.AskByLink(Purpose, payload.PartnershipId, null, LifeOfLink, clock.Now);
        db.Post(Write(alliance, step, mailbox, site.Link(end)), clock.Now);
    }

    /// <summary>Nobody had read of the mistake yet.</summary>
    private static bool IsSilentCorrection(Alliance alliance, LifeStep step) =>
        Corrected(alliance, step) is { } mistake && step.RecordedAt - mistake.RecordedAt <= PauseIsTold.SecondThoughts;

    /// <summary>The step that this one undoes: it takes it back, or wakes from the pause that it began.</summary>
    private static LifeStep? Corrected(Alliance alliance, LifeStep step) => step.TakesBack is { } number
        ? alliance.Life.First(one => one.Number == number)
        : step.State != LifeState.Active ? null
        : alliance.Life.Where(one => one.Number < step.Number && one.TakenBackAt is null && one.TakesBack is null)
            .MaxBy(one => one.Number) is { State: LifeState.CreativePause } pause ? pause : null;

    /// <summary>The next step came before this one was told: only the last one is true by now.</summary>
    private static bool IsOvertaken(Alliance alliance, LifeStep step) => alliance.Life.Any(later => later.Number > step.Number
        && later.TakenBackAt is null && later.TakesBack is null && later.RecordedAt - step.RecordedAt <= PauseIsTold.SecondThoughts);

    private Letter Write(Alliance alliance, LifeStep step, string mailbox, string end)
    {
        var letter = new Letter(mailbox, "", $"{alliance.Name}: {Subject(step)}",
            $"Sie erhalten diese E-Mail, weil Sie Partner im Bündnis {alliance.Name.Quoted} sind. "
                + "Möchten Sie keine solchen E-Mails mehr, nutzen Sie „Abbestellen“.")
        {
            UnsubscribeUrl = end,
            Thread = $"leben-{alliance.Id:N}",
            Priority = Priority.Bulk,
            AnswersTo = Answering(alliance),
        };
        foreach (var paragraph in Words(alliance, step)) letter.Says(paragraph);
        if (step.State == LifeState.CreativePause && PauseNotice.Of(alliance) is { } notice)
            foreach (var (group, points) in notice.Answers)
                letter.Lists($"{group}: {string.Join(", ", points.Select(point => $"{point.Name} ({point.Mailbox})"))}");
        return letter.Asks("Zur Seite des Bündnisses", site.Link(alliance.Path));
    }

    /// <summary>The point that answers most kinds of partners; what is there for families alone comes last.</summary>
    private static string? Answering(Alliance alliance) => alliance.PublicContactPoints.Where(point => point.Mailbox is not null)
        .MaxBy(point => BitOperations.PopCount((uint)(point.Audiences & ~Audience.Families)))?.Mailbox;

    private static string Subject(LifeStep step) => step switch
    {
        { TakesBack: not null } => "Das war ein Versehen",
        { State: LifeState.CreativePause } => "Wir legen eine kreative Pause ein",
        { State: LifeState.Ended } => "Die Bündnisarbeit endet",
        { State: LifeState.Founding } => "Wir gründen uns neu",
        _ => "Wir sind zurück",
    };

    private static IEnumerable<string> Words(Alliance alliance, LifeStep step) => step switch
    {
        { TakesBack: not null } => ["unsere letzte Nachricht war ein Versehen. Es bleibt alles, wie es war. Bitte entschuldigen Sie."],
        { State: LifeState.CreativePause } =>
            [$"{alliance.Name.Quoted} legt eine kreative Pause ein.", .. Because(step), .. Notice(alliance)],
        { State: LifeState.Ended } =>
            [$"die gemeinsame Arbeit im Bündnis {alliance.Name.Quoted} ist beendet. Die Seiten bleiben zum Nachlesen stehen. "
                + "Danke für alles, was Sie beigetragen haben.", .. Because(step), .. Following(step)],
        { State: LifeState.Founding } =>
            [$"{alliance.Name.Quoted} wird neu gegründet, und seine Geschichte geht weiter. Wir freuen uns, wenn Sie wieder dabei sind.",
            .. Because(step)],
        _ => [$"{alliance.Name.Quoted} nimmt seine Arbeit wieder auf. Seine Seiten sind noch da. Wir freuen uns auf die Zusammenarbeit.",
            .. Changed(step)],
    };

    private static IEnumerable<string> Notice(Alliance alliance) => PauseNotice.Of(alliance) is not { } notice ? []
        : notice.Answers.Count == 0 ? [notice.Plain] : [notice.Plain, "Wer weiter antwortet:"];

    private static IEnumerable<string> Changed(LifeStep step) =>
        step.Because is { } changed ? [$"Was sich verändert hat: {changed}"] : [];

    private static IEnumerable<string> Because(LifeStep step) => step.Because is { } because ? [$"Der Grund: {because}"] : [];

    private static IEnumerable<string> Following(LifeStep end) =>
        (end.SuccessorAlliance?.Name ?? end.SuccessorOrganisation?.Name) is { } name ? [$"Die Arbeit führt weiter: {name}."] : [];
}
