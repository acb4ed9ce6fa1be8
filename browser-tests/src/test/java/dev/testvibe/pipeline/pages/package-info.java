/** Pages of one trait each, by subject: each with scenarios that must be verified and "Wrong" ones that must not. */
package dev.testvibe.pipeline.pages;
