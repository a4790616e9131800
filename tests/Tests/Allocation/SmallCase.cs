namespace Buendnisnetz.Tests.Allocation;

/// <summary>A small problem with everything that may be in one, made from a number.</summary>
internal static class SmallCase
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 28, 9, 0, 0, TimeSpan.Zero);
    private static readonly string[] Sectors = ["Kommune", "Wirtschaft", "Kirche"];
    private static readonly string[] Rooms = ["Aula", "Saal", "Hof"];

    public static AllocationProblem Of(int number)
    {
        var random = new Random(number);
        var slots = Enumerable.Range(0, random.Next(1, 4)).Select(slot => Slot(slot, random)).ToList();
        var sessions = Enumerable.Range(0, random.Next(2, 6)).Select(session => Session(session, slots, random)).ToList();
        var people = Enumerable.Range(0, random.Next(2, 6)).Select(person => Person(person, slots, random)).ToList();
        return new($"seed {number}", slots, sessions, people, Walks(random), random.Next(2) == 0);
    }

    /// <summary>Some rounds overlap, some follow at once.</summary>
    private static TimeSlot Slot(int number, Random random)
    {
        var from = Morning.AddMinutes(60 * number);
        return new($"slot {number}", from, from.AddMinutes(random.Next(4) == 0 ? 70 : random.Next(45, 61)));
    }

    private static BookableSession Session(int number, List<TimeSlot> slots, Random random)
    {
        var first = random.Next(slots.Count);
        var length = first + 1 < slots.Count && random.Next(4) == 0 ? 2 : 1;
        var most = random.Next(1, 4);
        return new($"session {number}", $"workshop {random.Next(4)}", [.. slots.Skip(first).Take(length).Select(slot => slot.Id)],
            random.Next(0, most + 1), most, random.Next(3) == 0 ? null : Rooms[random.Next(Rooms.Length)]);
    }

    private static Applicant Person(int number, List<TimeSlot> slots, Random random) => new($"person {number}",
        [.. Enumerable.Range(0, random.Next(0, 5)).Select(_ => new Wish($"workshop {random.Next(4)}", random.Next(1, 5),
            random.Next(2) == 0 ? null : slots[random.Next(slots.Count)].Id))], Sectors[random.Next(Sectors.Length)]);

    private static WalkingTime[] Walks(Random random) =>
        random.Next(2) == 0 ? [] : [new("Aula", "Saal", random.Next(0, 20)), new("Hof", "Aula", random.Next(0, 20))];
}
