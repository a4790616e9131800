namespace Buendnisnetz.Accounts;

/// <summary>The slots of pages about a person.</summary>
public static class PersonSlots
{
    /// <summary>Where the administration looks at an account: what else is kept about the person's ways in.</summary>
    public static Slot<Person> Administration { get; } = new();
}
