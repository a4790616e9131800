using Buendnisnetz.Accounts;

namespace Buendnisnetz.Reviews;

/// <summary>
/// Who answers for which place at this moment, as the modules of the places say; who administers the instance comes last of all.
/// </summary>
internal sealed class Responsibles
{
    private readonly ILookup<Guid, Responsible> all;
    private readonly List<Guid> administrators;

    private Responsibles(ILookup<Guid, Responsible> all, List<Guid> administrators) =>
        (this.all, this.administrators) = (all, administrators);

    public static async Task<Responsibles> Load(Db db, IReadOnlyCollection<Guid> places, DateTimeOffset at, CancellationToken cancel)
    {
        List<Responsible> all = [];
        foreach (var kind in db.PlaceKinds) all.AddRange(await kind.Responsibles(db, places, at, cancel));
        var administrators = await db.Seats.InForce(at).Where(seat => seat.PersonId != null && seat.Role == SeatRole.Administrator)
            .Select(seat => seat.PersonId!.Value).Distinct().ToListAsync(cancel);
        return new(all.ToLookup(one => one.PlaceId), administrators);
    }

    /// <summary>Who is asked at this step. Where nobody is there to be asked, the next one answers.</summary>
    public IReadOnlyList<Guid> Of(Guid place, EnquiryStep step) => Holders(place, step) is [_, ..] found ? found
        : step == EnquiryStep.Last ? administrators
        : Of(place, step + 1);

    /// <summary>Whether the place has somebody of its own who can be asked after the first.</summary>
    public bool HasSecond(Guid place) => Holders(place, EnquiryStep.First).Count > 0 && Holders(place, EnquiryStep.Second).Count > 0;

    /// <summary>Whether nobody of the place itself can be asked.</summary>
    public bool IsDeserted(Guid place) => Holders(place, EnquiryStep.First).Count + Holders(place, EnquiryStep.Second).Count == 0;

    /// <summary>Whether the person may answer for the place: belongs to it, or looks after it from above.</summary>
    public bool Includes(Guid place, Guid person) => Team(place).Contains(person) || Of(place, EnquiryStep.Last).Contains(person);

    /// <summary>Everybody of the place itself.</summary>
    public IReadOnlyList<Guid> Team(Guid place) =>
        [.. all[place].Where(one => one.Step != EnquiryStep.Last).Select(one => one.PersonId).Distinct()];

    /// <summary>Whether the person is asked about it now.</summary>
    public bool AreAsked(Enquiry enquiry, Guid person) => Asked(enquiry).Contains(person);

    /// <summary>Everybody who is asked about it now.</summary>
    public IEnumerable<Guid> Asked(Enquiry enquiry) =>
        Enum.GetValues<EnquiryStep>().Where(enquiry.HasReached).SelectMany(step => Of(enquiry.PlaceId, step)).Distinct();

    private List<Guid> Holders(Guid place, EnquiryStep step) =>
        [.. all[place].Where(one => one.Step == step).Select(one => one.PersonId).Distinct()];
}
