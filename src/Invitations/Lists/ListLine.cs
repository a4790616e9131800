namespace Buendnisnetz.Invitations;

/// <summary>A line of a list as it was typed; nothing in it has been checked.</summary>
/// <param name="Number">Its number in the file, as a spreadsheet program counts.</param>
/// <param name="Alliance">The alliance.</param>
/// <param name="Role">The role.</param>
/// <param name="Name">First and last name.</param>
/// <param name="Email">The address.</param>
public sealed record ListLine(int Number, string Alliance, string Role, string Name, string Email);
