namespace Buendnisnetz.Tests.Allocation;

/// <summary>The words in which the tests tell their problems.</summary>
internal static class Workshops
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 28, 9, 0, 0, TimeSpan.Zero);

    public static TimeSlot Round(int number) => new($"R{number}", Morning.AddHours(number), Morning.AddHours(number).AddMinutes(50));

    public static BookableSession Session(string workshop, int most, int least = 0, int round = 1, string? room = null) =>
        new($"{workshop}{round}", workshop, [$"R{round}"], least, most, room);

    /// <summary>"Eva: A B" wishes A first and B second.</summary>
    public static Applicant Person(string told, string? sector = null) => told.Split(": ") is [var name, var wishes]
        ? new(name, [.. wishes.Split(' ').Select((workshop, place) => new Wish(workshop, place + 1))], sector)
        : throw new ArgumentException(told, nameof(told));

    public static AllocationProblem Problem(BookableSession[] sessions, params string[] people) => new("Los 1",
        [.. sessions.SelectMany(session => session.Slots).Distinct().Select(slot => Round(slot[1] - '0'))], sessions,
        [.. people.Select(person => Person(person))], []);

    public static AllocationAnswer Answer(this AllocationProblem problem)
    {
        var field = new AllocationField(problem);
        var plan = new ApproximateAllocation(field).Find(TestContext.Current.CancellationToken);
        return AllocationAnswer.Of(field, SectorMix.Of(field, plan));
    }

    public static string Why(this AllocationAnswer answer, string person, string slot = "R1") =>
        answer.For(person)!.Slots.Single(one => one.Slot == slot).Explanation;

    /// <summary>Who has which sessions: "Eva: A1 B2".</summary>
    public static string[] Told(this AllocationAnswer answer) => [.. answer.People.Select(person =>
        $"{person.Id}: {string.Join(' ', person.Slots.Select(slot => slot.Session ?? "-").Distinct())}")];
}
