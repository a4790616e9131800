namespace Buendnisnetz.Platform;

/// <summary>Something that is stored on people's devices (CO-02); the privacy page lists them all, and a test finds any other.</summary>
/// <param name="Name">The cookie's name, without its prefix.</param>
/// <param name="Purpose">What for, in a German sentence.</param>
/// <param name="When">What has to happen before it is stored.</param>
/// <param name="Duration">How long it stays.</param>
public sealed record StoredOnDevice(string Name, string Purpose, string When, string Duration);
